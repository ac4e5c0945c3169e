import { lazy, Suspense, type ReactElement } from "react";
import { usePane } from "../hooks/model";

/** Asked for at once: it is no part of the first screen, and must be there when something fails. */
const noticeBar = import("./NoticeBar");
const NoticeBar = lazy(async () => ({ default: (await noticeBar).NoticeBar }));

/** Above the panel: what went wrong last, or that the sheet is no longer what is shown. */
export function Notices(): ReactElement | null {
  const problem = usePane((state) => (state.phase === "failed" ? null : state.problem));
  const stale = usePane((state) => state.stale && !state.busy);
  if (!problem && !stale) return null;
  return (
    <Suspense fallback={null}>
      <NoticeBar problem={problem} />
    </Suspense>
  );
}
