import { HostError } from "../../app/errors";
import type { WorkbookPort } from "../../app/ports";
import type { Grid } from "../../core";
import type { WpsApplication } from "./api";
import { activeBook, activeSheet, sheetOf, visibleNames } from "./books";
import { named } from "./errors";
import { readSheet } from "./read/sheet";
import { readSetting, writeSetting } from "./settings";
import { addSheet } from "./write/add-sheet";
import { applyEdits } from "./write/apply";

export type { WpsHost, WpsStorage, WpsTaskPane } from "./api";
export { wpsHost } from "./host";

/** Hands the turn back to the page between two sheets: WPS answers at once and holds it up. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The workbook in front in WPS 表格, over its JSAPI. A plan is only written into the workbook that was
 * read last: WPS may have brought another to the front. Errors: HostError, with WPS's own as its cause.
 */
export function createWpsPort(application: WpsApplication): WorkbookPort {
  let lastRead: string | null = null;
  const on = <T>(work: () => T): Promise<T> => named(application, work);
  const read = (name: string | null): Grid => {
    const book = activeBook(application);
    lastRead = book.FullName;
    return readSheet(name === null ? activeSheet(book) : sheetOf(book, name)).grid;
  };

  return {
    kind: "wps",
    sheetNames: () => on(() => visibleNames(activeBook(application))),
    activeSheet: () => on(() => activeSheet(activeBook(application)).Name),
    read: async (sheets) => {
      const grids: Grid[] = [];
      for (const name of sheets ?? (await on(() => visibleNames(activeBook(application))))) {
        if (grids.length > 0) await nextTurn();
        grids.push(await on(() => read(name)));
      }
      return grids;
    },
    readActive: () => on(() => read(null)),
    apply: (edits) =>
      on(() => {
        const [first] = edits;
        if (!first) return;
        const book = activeBook(application);
        if (lastRead !== null && lastRead !== book.FullName) {
          throw new HostError("changed", { sheet: first.sheet });
        }
        applyEdits(application, book, edits);
      }),
    addSheet: (sheet) => on(() => addSheet(activeBook(application), sheet)),
    select: (sheet, cell) =>
      on(() => {
        const worksheet = sheetOf(activeBook(application), sheet);
        worksheet.Activate();
        worksheet.Range(cell).Select();
      }),
    readSetting: (key) => on(() => readSetting(activeBook(application), key)),
    writeSetting: (key, value) => on(() => writeSetting(activeBook(application), key, value)),
  };
}
