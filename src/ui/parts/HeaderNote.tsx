import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useModel, usePane } from "../hooks/model";
import { useSay } from "../hooks/say";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** That the table is read below a header row the person gave, and the way back. */
export function HeaderNote(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  const row = usePane(({ read }) => read?.headerRow ?? null);
  if (row === null) return null;
  return (
    <div className={styles.line}>
      {say("pane.header.given", { row })}
      <Button size="small" appearance="transparent" onClick={() => void model.giveHeader(null)}>
        {say("pane.header.back")}
      </Button>
    </div>
  );
}
