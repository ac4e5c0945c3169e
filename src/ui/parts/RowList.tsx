import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RowScore } from "../../core";
import { usePane } from "../hooks/model";
import { Blocks } from "./Blocks";
import { IndicatorRow } from "./IndicatorRow";

const ROW_HEIGHT = 28;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** The rows of a group. */
export function RowList({ rows }: { rows: readonly RowScore[] }): ReactElement {
  const styles = useStyles();
  const focused = usePane(({ focus }) => focus?.row);
  return (
    <ul className={styles.list}>
      <Blocks
        items={rows}
        height={ROW_HEIGHT}
        wanted={({ row }) => row.row === focused}
        draw={(row) => <IndicatorRow key={row.row.row} scored={row} />}
      />
    </ul>
  );
}
