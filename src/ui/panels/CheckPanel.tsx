import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { CheckBar } from "../check/CheckBar";
import { CheckNote } from "../check/CheckNote";
import { Findings } from "../check/Findings";
import { useModel, usePane, useStore } from "../hooks/model";
import { sortFindings } from "../model/check/findings";
import { Failed, NoForm } from "../parts/Empty";
import { FormHead } from "../parts/FormHead";
import { Preview } from "../parts/Preview";
import { ReceiptBar } from "../parts/ReceiptBar";
import { Welcome } from "../parts/Welcome";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden" },
});

/** 检查: what is wrong in the form, why, and what to do about it. */
export function CheckPanel(): ReactElement | null {
  const styles = useStyles();
  const model = useModel();
  const phase = usePane((state) => state.phase);
  const read = usePane((state) => state.read);
  const scored = usePane((state) => state.scored);
  const fixing = usePane((state) => state.fixes !== null);
  const { checked } = useStore(model.checker.store);
  const sorted = useMemo(() => checked && sortFindings(checked), [checked]);
  if (phase === "failed") return <Failed />;
  if (phase === "empty" || phase === "welcome") return <Welcome />;
  if (!read) return null;
  if (!scored) return <NoForm read={read} />;
  if (fixing) return <Preview />;
  return (
    <>
      <ReceiptBar />
      <div className={styles.scroll}>
        <FormHead scored={scored} />
        {checked && <CheckNote stage={checked.stage} />}
        {checked && sorted && (
          <Findings
            key={`${read.grid.sheet}#${scored.form.area.top}`}
            checked={checked}
            sorted={sorted}
          />
        )}
      </div>
      <CheckBar open={sorted?.open ?? null} />
    </>
  );
}
