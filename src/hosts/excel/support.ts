/// <reference types="office-js" />

/** The first set with merged areas: Excel 2021, Microsoft 365, the web, Mac. */
export const NEEDED_EXCEL_API = "1.13";

/** What an add-in can ask of this Excel. */
export interface ExcelSupport {
  /** Whether this Excel can do what the product needs at all. */
  readonly supported: boolean;
  /** Several syncs as one step of Excel's own undo. */
  readonly undoGroups: boolean;
}

/** Asks office.js, which must be ready. Errors: none; a page without office.js supports nothing. */
export function excelSupport(): ExcelSupport {
  const has = (version: string): boolean =>
    typeof Office !== "undefined" &&
    Office.context.requirements.isSetSupported("ExcelApi", version);
  return { supported: has(NEEDED_EXCEL_API), undoGroups: has("1.20") };
}
