import type { HostError } from "../../src/app/errors";
import type { WorkbookPort } from "../../src/app/ports";
import { cellName, inverse, type Edit, type Grid } from "../../src/core";
import { sampleGrid, SMALL_FORM, type Sample } from "./sample";

export type OpenHost = (sheets: readonly Grid[]) => Promise<WorkbookPort>;

const SHEET = "自评表";
const MARK = "AND(ISNUMBER($E$3),$E$3<$D$3,LEN(TRIM($F$3))=0)";

function edit(cell: string, before: Edit["before"], after: Edit["after"]): Edit {
  return { sheet: SHEET, cell, kind: "value", before, after };
}

export interface HostTraits {
  /** A file is written whether or not its sheets are protected: protection is not encryption. */
  readonly heedsProtection: boolean;
}

/** What every host promises, whatever it holds its workbook in. */
export function describeHost(
  name: string,
  open: OpenHost,
  { heedsProtection }: HostTraits = { heedsProtection: true },
): void {
  const openForm = () => open([sampleGrid(SMALL_FORM)]);

  describe(`${name}: reading`, () => {
    test("a sheet comes out as it was put in", async () => {
      const form = sampleGrid({ ...SMALL_FORM, hiddenRows: [4], hiddenColumns: [2] });
      const port = await open([form]);
      expect(plain(await readOne(port))).toEqual(plain(form));
    });

    test("all sheets in the workbook's order, some by name, the active one", async () => {
      const second = sampleGrid({ sheet: "附表 '2024'", rows: [["甲"]] });
      const port = await open([
        sampleGrid(SMALL_FORM),
        second,
        sampleGrid({ sheet: "空", rows: [] }),
      ]);
      expect(await port.sheetNames()).toEqual([SHEET, "附表 '2024'", "空"]);
      expect((await port.read()).map((grid) => grid.lastRow)).toEqual([5, 1, 0]);
      expect((await port.read(["附表 '2024'"])).map(plain)).toEqual([plain(second)]);
      expect(await port.activeSheet()).toBe(SHEET);
      expect((await port.readActive()).sheet).toBe(SHEET);
    });

    test("a sheet that is not there is named", async () => {
      const port = await openForm();
      await expect(port.read(["没有"])).rejects.toMatchObject(refusal("sheet-gone", "没有"));
    });
  });

  describe(`${name}: adding a sheet`, () => {
    const formats = new Map([[1, "0.00%"]]);
    const rows = [
      ["项目", "执行率"],
      ["甲", `=${SHEET}!E3`],
    ];

    test("its cells stand behind the others, and a name that is taken is refused", async () => {
      const port = await openForm();
      if (!port.addSheet) return;
      await port.addSheet({ name: "汇总", rows, formats });
      expect(await port.sheetNames()).toEqual([SHEET, "汇总"]);
      const [grid] = await port.read(["汇总"]);
      expect(grid!.cell(2, 1).value).toBe("甲");
      expect(grid!.cell(2, 2)).toMatchObject({ formula: `=${SHEET}!E3`, format: "0.00%" });
      const again = port.addSheet({ name: "汇总", rows, formats });
      await expect(again).rejects.toMatchObject(refusal("sheet-exists", "汇总"));
    });
  });

  describe(`${name}: writing`, () => {
    test("numbers, text and blanks, and nothing else", async () => {
      const port = await openForm();
      const before = await readOne(port);
      await port.apply([edit("E3", null, 9.5), edit("E4", null, 10), edit("B3", "≥53人", null)]);
      const after = await readOne(port);
      const expected = new Map(valuesOf(before)).set("E3", 9.5).set("E4", 10);
      expected.delete("B3");
      // A host that calculates shows the new total.
      expect(new Map(valuesOf(after)).set("E5", 0)).toEqual(expected);
      expect(plain(after).merges).toEqual(plain(before).merges);
    });

    test.each(["=1+1", "+5", "-2分", "'引号", "95%", "2024-12-01", "10", "TRUE", "@甲", "（一）"])(
      "text stays the text it is: %s",
      async (text) => {
        const port = await openForm();
        await port.apply([edit("F3", null, text)]);
        const cell = (await readOne(port)).cell(3, 6);
        expect([cell.value, cell.formula]).toEqual([text, null]);
      },
    );

    test("a formula where the plan says formula", async () => {
      const port = await openForm();
      await port.apply([{ ...edit("E5", "=SUM(E3:E4)", "=E3+E4"), kind: "formula" }]);
      expect((await readOne(port)).cell(5, 5).formula).toBe("=E3+E4");
    });

    test("the inverse brings back what was there", async () => {
      const port = await openForm();
      const before = plain(await readOne(port));
      const edits: Edit[] = [
        edit("E3", null, 9),
        edit("E4", null, 10),
        edit("B3", "≥53人", null),
        edit("C3", 53, "=五十三"),
        { ...edit("F3", null, MARK), kind: "highlight" },
      ];
      await port.apply(edits);
      await port.apply(inverse(edits));
      expect(typed(plain(await readOne(port)))).toEqual(typed(before));
    });
  });

  describe(`${name}: refusing a plan whole`, () => {
    const protectedForm = { ...SMALL_FORM, locked: ["E3", "E4", "F3"] };
    const refusals: [string, string, Sample, Edit][] = [
      ["a cell that was changed", "changed", SMALL_FORM, edit("C3", 52, 53)],
      ["a cell thought blank", "changed", SMALL_FORM, edit("C3", null, 53)],
      ["a value over a formula", "formula-cell", SMALL_FORM, edit("E5", 0, 20)],
      ["inside a merged area", "not-an-anchor", SMALL_FORM, edit("G3", null, "原因")],
      ["a sheet that is gone", "sheet-gone", SMALL_FORM, { ...edit("E3", null, 9), sheet: "无" }],
      [
        "a mark that is not there",
        "changed",
        SMALL_FORM,
        { ...edit("F3", MARK, null), kind: "highlight" },
      ],
    ];
    if (heedsProtection) {
      refusals.push(["a locked cell", "protected", protectedForm, edit("E3", null, 9)]);
    }
    test.each(refusals)("%s", async (_, code, sample, bad) => {
      const port = await open([sampleGrid(sample)]);
      const before = plain(await readOne(port));
      const good = edit("B4", 0.9, 0.8);
      await expect(port.apply([good, bad])).rejects.toMatchObject(refusal(code, bad.sheet));
      expect(plain(await readOne(port))).toEqual(before);
    });

    test("an unlocked cell of a protected sheet is written", async () => {
      const port = await open([sampleGrid(protectedForm)]);
      await port.apply([edit("C3", 53, 60)]);
      expect((await readOne(port)).cell(3, 3).value).toBe(60);
    });
  });

  describe(`${name}: marks and settings`, () => {
    test("a mark is put, found again and taken away", async () => {
      const port = await openForm();
      const mark: Edit = { ...edit("F3", null, MARK), kind: "highlight" };
      await port.apply([mark]);
      expect([...(await readOne(port)).highlights]).toEqual([["F3", MARK]]);
      await port.apply(inverse([mark]));
      expect((await readOne(port)).highlights.size).toBe(0);
    });

    test("a setting is kept, replaced and forgotten", async () => {
      const port = await openForm();
      expect(await port.readSetting("profile")).toBeNull();
      await port.writeSetting("profile", "qiannan");
      await port.writeSetting("profile", '{"id":"黔南"}');
      expect(await port.readSetting("profile")).toBe('{"id":"黔南"}');
      await port.writeSetting("profile", null);
      await port.writeSetting("profile", null);
      expect(await port.readSetting("profile")).toBeNull();
    });

    test("a cell can be selected", async () => {
      const port = await openForm();
      await expect(port.select(SHEET, "F3")).resolves.toBeUndefined();
    });
  });
}

function refusal(code: string, sheet: string): Partial<HostError> {
  return { name: "HostError", code, facts: expect.objectContaining({ sheet }) } as never;
}

async function readOne(port: WorkbookPort): Promise<Grid> {
  const [grid] = await port.read([SHEET]);
  return grid!;
}

/** Without what formulas last gave: a host that does not calculate forgets it when a source changes. */
function typed(sheet: ReturnType<typeof plain>) {
  const cells = sheet.cells.map(([name, cell]) =>
    cell.formula === null ? [name, cell] : [name, { formula: cell.formula, format: cell.format }],
  );
  return { ...sheet, cells };
}

function valuesOf(grid: Grid): Map<string, unknown> {
  return new Map(plain(grid).cells.map(([name, cell]) => [name, cell.value]));
}

/** A grid as data, so that two can be compared. */
export function plain(grid: Grid) {
  const spots = grid
    .rows()
    .flatMap((row) =>
      grid.rowCells(row).map(([column, cell]) => ({ spot: { row, column }, cell })),
    );
  return {
    sheet: grid.sheet,
    size: [grid.lastRow, grid.lastColumn],
    cells: spots.map(({ spot, cell }) => [cellName(spot), cell] as const),
    merges: [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hidden: [[...grid.hiddenRows], [...grid.hiddenColumns]],
    isProtected: grid.isProtected,
    locked: spots.filter(({ spot }) => grid.isLocked(spot)).map(({ spot }) => cellName(spot)),
    highlights: [...grid.highlights],
  };
}
