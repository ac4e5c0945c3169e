import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../hooks/model";
import { ActionBar } from "../parts/ActionBar";
import { Conclusion } from "../parts/Conclusion";
import { Failed, NoForm } from "../parts/Empty";
import { FaultsLine } from "../parts/FaultsLine";
import { FormHead } from "../parts/FormHead";
import { Groups } from "../parts/Groups";
import { Preview } from "../parts/Preview";
import { ReceiptBar } from "../parts/ReceiptBar";
import { Summary } from "../parts/Summary";
import { TodoLine } from "../parts/TodoLine";
import { Unscored } from "../parts/Unscored";
import { WayBack } from "../parts/WayBack";
import { Welcome } from "../parts/Welcome";

const useStyles = makeStyles({
  // The bar is always there: WebView2 hides it until the mouse comes near.
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden" },
});

/** 评分: what is my score, what must I still do, may I write it? */
export function ScorePanel(): ReactElement | null {
  const styles = useStyles();
  const phase = usePane((state) => state.phase);
  const read = usePane((state) => state.read);
  const scored = usePane((state) => state.scored);
  const problem = usePane((state) => state.problem);
  const previewing = usePane((state) => state.previewing);
  if (phase === "failed") return <Failed />;
  if (phase === "empty") return <Welcome />;
  if (!read) return null;
  if (!scored && read.forms.length > 0) return problem ? <Failed /> : null;
  if (!scored) return <NoForm read={read} />;
  if (previewing) return <Preview />;
  const { card, form } = scored;
  const unscored = form.kind === "indicator-list" || hasNoActuals(form.rows);
  return (
    <>
      <WayBack />
      <ReceiptBar />
      <div className={styles.scroll}>
        <FormHead scored={scored} />
        {unscored ? (
          <Unscored form={form} />
        ) : (
          <>
            <Summary card={card} />
            <TodoLine card={card} />
          </>
        )}
        <FaultsLine />
        <Groups key={`${read.grid.sheet}#${card.form.area.top}`} scored={scored} />
        {!unscored && <Conclusion card={card} />}
      </div>
      {!unscored && <ActionBar />}
    </>
  );
}

function hasNoActuals(rows: readonly { kind: string; texts: { actual?: string } }[]): boolean {
  return rows.every(({ kind, texts }) => kind !== "indicator" || !texts.actual?.trim());
}
