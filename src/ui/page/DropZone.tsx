import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import { useModel } from "../hooks/model";
import { useSay } from "../hooks/say";
import { MakeButton } from "../make/MakeButton";
import { ChooseFiles, ChooseFolder } from "./ChooseFiles";

const useStyles = makeStyles({
  zone: {
    flexGrow: 1,
    margin: "16px",
    padding: "24px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "12px",
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowY: "auto",
  },
  icon: { fontSize: "40px", color: tokens.colorBrandForeground1 },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", justifyContent: "center" },
});

/** The page before a file is open: where to drop it, and a sample to try. */
export function DropZone(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const model = useModel();
  return (
    <main className={styles.zone}>
      <DocumentTableRegular className={styles.icon} aria-hidden="true" />
      <p className={styles.lead}>{say("pane.page.drop")}</p>
      <p className={styles.text}>{say("pane.page.about")}</p>
      <div className={styles.actions}>
        <ChooseFiles appearance="primary" />
        <ChooseFolder appearance="secondary" />
        <Button onClick={() => void model.openSample()}>{say("pane.open-sample")}</Button>
        <MakeButton />
      </div>
    </main>
  );
}
