import type { Edit } from "../../../src/core";
import { rectName } from "../../excel-server/book/rect";
import { sampleGrid, SMALL_FORM } from "../sample";
import { openExcel } from "./open";

const MARK = "AND(ISNUMBER($E$3),$E$3<$D$3,LEN(TRIM($F$3))=0)";
const mark: Edit = { sheet: "自评表", cell: "F3", kind: "highlight", before: null, after: MARK };

describe("highlights in Excel", () => {
  test("are conditional formats over the whole merged area of the reason", async () => {
    const { port, book } = openExcel([sampleGrid(SMALL_FORM)]);
    await port.apply([mark]);
    const formats = book.sheets[0]!.conditionalFormats;
    expect(formats.map(({ rect, formula }) => [rectName(rect), formula])).toEqual([
      ["F3:G3", `=${MARK}`],
    ]);
  });

  test("the form's own conditional formats are neither taken for ours nor touched", async () => {
    const { port, book } = openExcel([sampleGrid(SMALL_FORM)]);
    const own = { id: "own", rect: { row: 0, column: 0, rows: 9, columns: 9 }, fill: "#FF0000" };
    book.sheets[0]!.conditionalFormats.push(
      { ...own, type: "Custom", formula: "=AND($E$3>0,LEN(TRIM($G$4))=0)" },
      { ...own, id: "bars", type: "DataBar", formula: "" },
    );
    await port.apply([mark]);
    expect([...(await port.readActive()).highlights.keys()]).toEqual(["F3"]);
    await port.apply([{ ...mark, before: MARK, after: null }]);
    expect(book.sheets[0]!.conditionalFormats.map(({ id }) => id)).toEqual(["own", "bars"]);
  });

  test("a changed rule replaces the old one", async () => {
    const { port, book } = openExcel([sampleGrid(SMALL_FORM)]);
    await port.apply([mark]);
    const after = "AND(ISNUMBER($E$3),$E$3<10,LEN(TRIM($F$3))=0)";
    await port.apply([{ ...mark, before: MARK, after }]);
    expect(book.sheets[0]!.conditionalFormats.map(({ formula }) => formula)).toEqual([`=${after}`]);
  });
});

describe("text in Excel", () => {
  test.each([
    ["良。原因：延期", "良。原因：延期"],
    ["（一）", "（一）"],
    ["-2分", "'-2分"],
    ["=1+1", "'=1+1"],
    ["95%", "'95%"],
    ["2024年12月前", "'2024年12月前"],
    ["'引号", "''引号"],
    ["Mar 5", "'Mar 5"],
    ["Market", "Market"],
    ["true", "'true"],
  ])(
    "%s gets an apostrophe only where Excel would read it as something else",
    async (after, sent) => {
      const { port, book } = openExcel([sampleGrid(SMALL_FORM)]);
      const sheet = book.sheets[0]!;
      const inputs: unknown[] = [];
      const enter = sheet.enter.bind(sheet);
      sheet.enter = (row, column, input) => {
        inputs.push(input);
        enter(row, column, input);
      };
      await port.apply([{ sheet: "自评表", cell: "F3", kind: "value", before: null, after }]);
      expect(inputs).toEqual([sent]);
    },
  );

  test("a cell formatted as text keeps a number as text, and that is accepted", async () => {
    const rows = [[{ value: null, format: "@" }, "甲"]];
    const { port } = openExcel([sampleGrid({ rows })]);
    await port.apply([{ sheet: "自评表", cell: "A1", kind: "value", before: null, after: 9.5 }]);
    expect((await port.readActive()).cell(1, 1).value).toBe("9.5");
  });
});
