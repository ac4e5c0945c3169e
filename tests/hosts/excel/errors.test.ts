import type { Edit } from "../../../src/core";
import { sampleGrid, SMALL_FORM } from "../sample";
import { openExcel } from "./open";

const SCORE: Edit = { sheet: "自评表", cell: "E3", kind: "value", before: null, after: 9 };

describe("what Excel says becomes a named error", () => {
  test.each([
    ["AccessDenied", "read-only"],
    ["InvalidOperation", "editing-cell"],
    ["ItemNotFound", "sheet-gone"],
    ["RangeExceedsLimit", "too-large"],
    ["MemoryLimitReached", "too-large"],
    ["UnsupportedSheet", "unsupported-part"],
    ["ApiNotFound", "unsupported-host"],
    ["GeneralException", "host-failed"],
    ["SomethingNew", "host-failed"],
  ])("%s → %s", async (excelCode, code) => {
    const { port, server } = openExcel([sampleGrid(SMALL_FORM)]);
    server.arrange({ afterWrites: 0, code: excelCode });
    const error: unknown = await port.apply([SCORE]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "HostError", code, cause: { code: excelCode } });
  });

  test("a cell that is being edited: nothing is read or written", async () => {
    const { port, book } = openExcel([sampleGrid(SMALL_FORM)]);
    book.editingCell = true;
    await expect(port.readActive()).rejects.toMatchObject({ code: "editing-cell" });
    await expect(port.apply([SCORE])).rejects.toMatchObject({ code: "editing-cell" });
    expect(book.sheets[0]?.cell(2, 4)?.value ?? "").toBe("");
  });

  test("a cell that is edited between comparing and writing: still the same advice", async () => {
    const { port, book, server } = openExcel([sampleGrid(SMALL_FORM)]);
    const process = server.process.bind(server);
    server.process = (text, flags) => {
      const answer = process(text, flags);
      book.editingCell = true;
      return answer;
    };
    await expect(port.apply([SCORE])).rejects.toMatchObject({ code: "editing-cell" });
  });

  test("a read-only workbook", async () => {
    const { port, book } = openExcel([sampleGrid(SMALL_FORM)]);
    book.readOnly = true;
    await expect(port.apply([SCORE])).rejects.toMatchObject({ code: "read-only" });
  });

  test("a sheet protected between comparing and writing", async () => {
    const { port, book, server } = openExcel([sampleGrid(SMALL_FORM)]);
    const process = server.process.bind(server);
    server.process = (text, flags) => {
      const answer = process(text, flags);
      const sheet = book.sheets[0]!;
      sheet.isProtected = true;
      sheet.isLocked = () => true;
      return answer;
    };
    await expect(port.apply([SCORE])).rejects.toMatchObject({ code: "read-only" });
  });

  test("a mark on a protected sheet is refused before anything is written", async () => {
    const { port, book } = openExcel([sampleGrid({ ...SMALL_FORM, locked: ["A1"] })]);
    const after = "AND(ISNUMBER($E$3),$E$3<10,LEN(TRIM($F$3))=0)";
    const mark: Edit = { sheet: "自评表", cell: "F3", kind: "highlight", before: null, after };
    await expect(port.apply([SCORE, mark])).rejects.toMatchObject({ code: "protected" });
    expect(book.sheets[0]?.cell(2, 4)?.value ?? "").toBe("");
  });

  test("a note, which not every Excel has", async () => {
    const { port } = openExcel([sampleGrid(SMALL_FORM)]);
    const note: Edit = { ...SCORE, kind: "note", after: "延期" };
    await expect(port.apply([note])).rejects.toMatchObject({ code: "unsupported-part" });
  });

  test("an Excel without merged areas", async () => {
    const { port } = openExcel([sampleGrid(SMALL_FORM)], { excelApi: "1.12" });
    await expect(port.readActive()).rejects.toMatchObject({ code: "unsupported-host" });
  });

  test("a setting in a read-only workbook is not kept in silence", async () => {
    const { port, book } = openExcel([sampleGrid(SMALL_FORM)]);
    book.readOnly = true;
    await expect(port.writeSetting("profile", "x")).rejects.toMatchObject({ code: "read-only" });
  });
});
