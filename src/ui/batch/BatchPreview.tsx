import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fold } from "../parts/Fold";
import { useModel, usePane, useStore } from "../hooks/model";
import { useLocale, useSay } from "../hooks/say";
import { tickedLines } from "../model/batch/batch-state";
import { nameOf, type BatchLine } from "../model/batch/line";
import { Blocks } from "../parts/Blocks";
import { PreviewContent } from "./PreviewContent";
import { BackHead } from "../parts/BackHead";

const FOLDED_HEIGHT = 41;

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Every form that would be written, each opening to its cells before and after. */
export function BatchPreview(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const locale = useLocale();
  const { batch } = useModel();
  const busy = usePane((state) => state.busy !== null);
  const state = useStore(batch.store);
  const lines = tickedLines(state);
  const cells = lines.reduce((sum, { form }) => sum + cellsOf(form?.items ?? []), 0);
  const files = new Set(lines.map(({ file }) => file)).size;
  return (
    <>
      <BackHead
        title={say("pane.preview-heading")}
        takesFocus
        onBack={() => batch.preview(false)}
      />
      <div className={styles.scroll}>
        <ul className={styles.list}>
          <Blocks
            items={lines}
            height={FOLDED_HEIGHT}
            draw={(line) => <PreviewForm key={line.id} line={line} />}
          />
        </ul>
      </div>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void (state.files ? batch.saveAll(locale) : batch.write())}
        >
          {state.files
            ? say("pane.batch.save-all", { files })
            : say("pane.batch.write", { forms: lines.length, cells })}
        </Button>
        <Button onClick={() => batch.preview(false)}>{say("pane.back")}</Button>
      </div>
    </>
  );
}

function PreviewForm({ line }: { line: BatchLine }): ReactElement {
  const say = useSay();
  const items = line.form?.items ?? [];
  const where = line.fileName ?? line.sheet ?? "";
  const name = [nameOf(line), where].filter(Boolean).join(" · ");
  return (
    <li>
      <Fold title={say("pane.batch.preview-form", { name, cells: cellsOf(items) })}>
        <PreviewContent items={items} />
      </Fold>
    </li>
  );
}

function cellsOf(items: readonly { readonly edit: { readonly cell: string } }[]): number {
  return new Set(items.map(({ edit }) => edit.cell)).size;
}
