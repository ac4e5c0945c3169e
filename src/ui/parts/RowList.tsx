import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { RowScore } from "../../core";
import { usePane } from "../hooks/model";
import { useNear } from "../hooks/near";
import { IndicatorRow } from "./IndicatorRow";

/** Rows drawn together: a screen's worth and some more. */
const BLOCK = 40;
const ROW_HEIGHT = 28;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** The rows of a group. Long groups are drawn block by block as they come near the window. */
export function RowList({ rows }: { rows: readonly RowScore[] }): ReactElement {
  const styles = useStyles();
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) =>
        rows.slice(at * BLOCK, (at + 1) * BLOCK),
      ),
    [rows],
  );
  return (
    <ul className={styles.list}>
      {blocks.map((block, at) => (
        <Block key={block[0]?.row.row ?? at} rows={block} first={at === 0} />
      ))}
    </ul>
  );
}

function Block({ rows, first }: { rows: readonly RowScore[]; first: boolean }): ReactElement {
  const wanted = usePane(
    ({ focus }) => focus !== null && rows.some(({ row }) => row.row === focus.row),
  );
  const { near, ref } = useNear<HTMLLIElement>(first || wanted);
  if (near)
    return (
      <>
        {rows.map((row) => (
          <IndicatorRow key={row.row.row} scored={row} />
        ))}
      </>
    );
  return <li ref={ref} style={{ height: rows.length * ROW_HEIGHT }} />;
}
