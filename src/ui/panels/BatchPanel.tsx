import { makeStyles } from "@fluentui/react-components";
import { lazy, useEffect, type ReactElement } from "react";
import { BatchFoot } from "../batch/BatchFoot";
import { BatchIntro } from "../batch/BatchIntro";
import { BatchPreview } from "../batch/BatchPreview";
import { BatchReceiptBar } from "../batch/BatchReceiptBar";
import { BatchTable } from "../batch/BatchTable";
import { useModel, useStore } from "../hooks/model";

/** Only the standalone page ever asks for it. */
const MakeForms = lazy(async () => ({ default: (await import("../make/MakeForms")).MakeForms }));

const Todo = lazy(async () => ({ default: (await import("../batch/Todo")).Todo }));

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden" },
});

/** 批量: all forms in one list, tried first, then written in one go. */
export function BatchPanel(): ReactElement {
  const styles = useStyles();
  const { batch, make } = useModel();
  const { lines, previewing } = useStore(batch.store);
  const { shown: making } = useStore(make.store);
  const { shown: todo } = useStore(batch.todo);
  useEffect(() => void batch.comeBack(), [batch]);
  if (lines.length === 0) return making ? <MakeForms /> : <BatchIntro />;
  if (todo) return <Todo />;
  if (previewing) return <BatchPreview />;
  return (
    <>
      <BatchReceiptBar />
      <div className={styles.scroll}>
        <BatchTable />
      </div>
      <BatchFoot />
    </>
  );
}
