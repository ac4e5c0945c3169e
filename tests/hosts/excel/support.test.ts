import { createExcelPort, excelSupport, type RunExcel } from "../../../src/hosts/excel";
import { Book } from "../../excel-server/book/book";
import { bareClient } from "../../excel-server/clients/bare";
import { RichApiError } from "../../excel-server/rich-object";
import { ExcelServer } from "../../excel-server/server";
import { sampleGrid } from "../sample";

/** Plays the requirement sets of an Excel, as office.js would tell them. */
function withExcelApi<T>(level: number, work: () => T): T {
  const isSetSupported = (_: string, version: string) => Number(version.split(".")[1]) <= level;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  try {
    return work();
  } finally {
    Reflect.deleteProperty(globalThis, "Office");
  }
}

describe("what this Excel can do", () => {
  test.each([
    ["Excel 2019 LTSC", 7, { supported: false, undoGroups: false }],
    ["Excel 2021 LTSC", 14, { supported: true, undoGroups: false }],
    ["Excel 2024 LTSC", 17, { supported: true, undoGroups: false }],
    ["Microsoft 365", 20, { supported: true, undoGroups: true }],
  ])("%s", (_, level, support) => {
    expect(withExcelApi(level, excelSupport)).toEqual(support);
  });

  test("a page without office.js", () => {
    expect(excelSupport()).toEqual({ supported: false, undoGroups: false });
  });
});

describe("a plan of several requests and Excel's own undo", () => {
  const rows = Array.from({ length: 1500 }, (_, i) => [i, null]);
  const edits = rows.map((_, i) => ({
    ...{ sheet: "自评表", cell: `B${i + 1}`, kind: "value" as const },
    ...{ before: null, after: "改进措施".repeat(400) },
  }));

  async function applied(refusing: boolean) {
    const book = Book.of([sampleGrid({ rows })]);
    const { run: plainRun } = bareClient(new ExcelServer(book, { payloadLimit: Infinity }));
    const merged: boolean[] = [];
    const run: RunExcel = (batch, options = {}) => {
      merged.push(options.mergeUndoGroup === true);
      if (!refusing || !options.mergeUndoGroup) return plainRun(batch, options);
      const error = new RichApiError("UndoNotSupported", "Can't be undone.");
      return Promise.reject(Object.assign(error, { debugInfo: {} }));
    };
    await createExcelPort({ run, undoGroups: true }).apply(edits);
    return { merged, last: book.sheets[0]?.cell(1499, 1)?.value };
  }

  test("becomes one step", async () => {
    const { merged, last } = await applied(false);
    expect(merged.filter(Boolean)).toHaveLength(1);
    expect(last).toBe(edits[0]?.after);
  });

  test("is written in several steps where Excel can't join them", async () => {
    const { merged, last } = await applied(true);
    expect(merged.at(-1)).toBe(false);
    expect(last).toBe(edits[0]?.after);
  });
});
