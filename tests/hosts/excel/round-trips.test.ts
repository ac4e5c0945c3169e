import { inverse, type Edit } from "../../../src/core";
import { plain } from "../contract";
import { sampleGrid, SMALL_FORM, type SampleCell } from "../sample";
import { openExcel, type OpenExcel } from "./open";

const MARK = "AND(ISNUMBER($E$3),$E$3<$D$3,LEN(TRIM($F$3))=0)";
const EDITS: Edit[] = [
  { sheet: "自评表", cell: "E3", kind: "value", before: null, after: 9 },
  { sheet: "自评表", cell: "E4", kind: "value", before: null, after: 10 },
  { sheet: "自评表", cell: "F4", kind: "value", before: null, after: "-2分：延期" },
  { sheet: "自评表", cell: "F3", kind: "highlight", before: null, after: MARK },
];

/** A form of 60 rows and 20 columns, mostly text, as departments stack a hundred of in a workbook. */
function largeForm(sheet: string): ReturnType<typeof sampleGrid> {
  const row = (i: number): SampleCell[] =>
    Array.from({ length: 20 }, (_, j) => (j % 4 === 3 ? i * j : j % 2 ? null : "按时完成培训"));
  return sampleGrid({ sheet, rows: Array.from({ length: 60 }, (_, i) => row(i)) });
}

async function requestsOf({ server }: OpenExcel, work: () => Promise<unknown>): Promise<number> {
  const before = server.requests.length;
  await work();
  return server.requests.length - before;
}

describe("round trips", () => {
  test("the active sheet: one to read; one to compare, one to write and read back", async () => {
    const excel = openExcel([sampleGrid(SMALL_FORM)]);
    expect(await requestsOf(excel, () => excel.port.readActive())).toBe(1);
    expect(await requestsOf(excel, () => excel.port.apply(EDITS))).toBe(2);
  });

  test("a hundred sheets of 60 × 20 within the web's 5 MB: names, contents; compare, write", async () => {
    const names = Array.from({ length: 100 }, (_, i) => `项目${i + 1}`);
    const excel = openExcel(names.map(largeForm));
    expect(await requestsOf(excel, () => excel.port.read())).toBe(2);
    const edits = names.flatMap((sheet): Edit[] =>
      Array.from({ length: 40 }, (_, i) => ({
        ...{ sheet, cell: `B${i + 5}`, kind: "value" },
        ...{ before: null, after: i },
      })),
    );
    expect(await requestsOf(excel, () => excel.port.apply(edits))).toBe(2);
    expect(excel.book.sheets.at(-1)?.cell(43, 1)?.value).toBe(39);
  });

  test("nothing is kept alive behind the back: no range is tracked", async () => {
    const excel = openExcel([sampleGrid(SMALL_FORM)]);
    await excel.port.readActive();
    await excel.port.apply(EDITS);
    expect(excel.server.keptReferences).toBe(0);
  });

  test("an empty plan costs nothing", async () => {
    const excel = openExcel([sampleGrid(SMALL_FORM)]);
    expect(await requestsOf(excel, () => excel.port.apply([]))).toBe(0);
  });
});

describe("when Excel stops half-way", () => {
  test.each([0, 1, 2, 3, 4])("after %i writes everything is as before", async (afterWrites) => {
    const excel = openExcel([sampleGrid(SMALL_FORM)]);
    const before = plain(await excel.port.readActive());
    excel.server.arrange({ afterWrites, code: "GeneralException" });
    const failing = excel.port.apply(EDITS);
    await expect(failing).rejects.toMatchObject({ code: "host-failed" });
    expect(plain(await excel.port.readActive())).toEqual(before);
    expect(excel.book.sheets[0]?.conditionalFormats).toEqual([]);
  });

  test.each([0, 1, 2])(
    "taking back: after %i writes the plan still stands",
    async (afterWrites) => {
      const excel = openExcel([sampleGrid(SMALL_FORM)]);
      await excel.port.apply(EDITS);
      const written = plain(await excel.port.readActive());
      excel.server.arrange({ afterWrites, code: "GeneralException" });
      await expect(excel.port.apply(inverse(EDITS))).rejects.toMatchObject({ code: "host-failed" });
      expect(plain(await excel.port.readActive())).toEqual(written);
    },
  );

  test("and won't take it back either, the person is told so", async () => {
    const excel = openExcel([sampleGrid(SMALL_FORM)]);
    excel.server.arrange({ afterWrites: 1, code: "AccessDenied", lasting: true });
    await expect(excel.port.apply(EDITS)).rejects.toMatchObject({ code: "half-written" });
  });

  test("a cell that took something else than it was given is put back", async () => {
    const excel = openExcel([sampleGrid(SMALL_FORM)]);
    const before = plain(await excel.port.readActive());
    const sheet = excel.book.sheets[0]!;
    const enter = sheet.enter.bind(sheet);
    sheet.enter = (row, column, input) => enter(row, column, input === 9 ? "九" : input);
    const failing = excel.port.apply(EDITS);
    await expect(failing).rejects.toMatchObject({ code: "host-failed", facts: { cell: "E3" } });
    expect(plain(await excel.port.readActive())).toEqual(before);
  });
});
