/// <reference types="office-js" />

export interface RunOptions {
  /** Wait until the person leaves the cell they edit, instead of failing. */
  readonly delayForCellEdit?: boolean;
  /** Make one step of Excel's undo from all syncs of the run (ExcelApi 1.20). */
  readonly mergeUndoGroup?: boolean;
}

/** Excel.run, or a stand-in that reaches another Excel. */
export type RunExcel = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: RunOptions,
) => Promise<T>;

/** Excel.run of the page's own office.js. */
export const runInPage: RunExcel = (batch, options = {}) => Excel.run(options, batch);

/** One round trip: asks (and orders) whatever `ask` says, and gives back what it returned, now loaded. */
export function roundTrip<T>(
  run: RunExcel,
  ask: (context: Excel.RequestContext) => T,
  options?: RunOptions,
): Promise<T> {
  return run(async (context) => {
    const asked = ask(context);
    await context.sync();
    return asked;
  }, options);
}
