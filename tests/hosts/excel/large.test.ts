import type { Area } from "../../../src/core";
import { plain } from "../contract";
import { sampleGrid, SMALL_FORM } from "../sample";
import { openExcel } from "./open";

const text = "完成".repeat(500);

describe("sheets that are larger than a form", () => {
  test("one stray cell in the last row: the form is read, the million rows between are not", async () => {
    const { port, book, server } = openExcel([sampleGrid(SMALL_FORM)]);
    book.sheets[0]!.put(1_048_575, 25, { value: "误", formula: null, format: "General" });
    const grid = await port.readActive();
    expect([grid.lastRow, grid.lastColumn, grid.rows().length]).toEqual([1_048_576, 26, 6]);
    expect(grid.merges).toHaveLength(3);
    expect(server.requests.length).toBeLessThanOrEqual(8);
    expect(Math.max(...server.requests.map(({ answered }) => answered))).toBeLessThan(2_000_000);
  });

  test("a form far to the right and far down", async () => {
    const form = sampleGrid({ rows: [["甲", "乙"]] });
    const { port, book } = openExcel([form]);
    book.sheets[0]!.put(2500, 300, { value: 1, formula: null, format: "General" });
    const grid = await port.readActive();
    expect([grid.cell(1, 2).value, grid.cell(2501, 301).value]).toEqual(["乙", 1]);
  });

  test("cells that truly are too many", async () => {
    const { port, book } = openExcel([sampleGrid(SMALL_FORM)]);
    for (let row = 0; row < 32; row++) {
      for (let column = 0; column < 16_000; column++) {
        book.sheets[0]!.put(row, column, { value: row, formula: null, format: "General" });
      }
    }
    const refusal = { code: "too-large", facts: { sheet: "自评表" } };
    await expect(port.readActive()).rejects.toMatchObject(refusal);
  });

  test("more than 512 merged areas, some of them across two blocks", async () => {
    const merges = Array.from({ length: 700 }, (_, i) => `A${i * 3 + 1}:B${i * 3 + 2}`);
    const rows = Array.from({ length: 2100 }, (_, i) => [i, null, "甲"]);
    const form = sampleGrid({ rows, merges });
    const { port } = openExcel([form]);
    const byRow = (areas: readonly Area[]) => [...areas].sort((a, b) => a.top - b.top);
    expect(byRow((await port.readActive()).merges)).toEqual(byRow(form.merges));
  });

  test("a reply over 5 MB is asked for again in smaller parts", async () => {
    const rows = Array.from({ length: 500 }, () => [text, 1, text]);
    const form = sampleGrid({ sheet: "长", rows, merges: ["A1:A2"] });
    const { port, server } = openExcel([form, sampleGrid(SMALL_FORM)]);
    expect((await port.read()).map(plain)).toEqual([plain(form), plain(sampleGrid(SMALL_FORM))]);
    expect(server.requests.some(({ answered }) => answered > 5_000_000)).toBe(true);
  });

  test("a cell that alone is too much for the web", async () => {
    const { port } = openExcel([sampleGrid({ rows: [[text]] })], { payloadLimit: 3000 });
    await expect(port.readActive()).rejects.toMatchObject({ code: "too-large" });
  });

  test("a plan over the size of one request is sent in several, and taken back whole", async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => [i, null]);
    const { port, server } = openExcel([sampleGrid({ rows })]);
    const before = plain(await port.readActive());
    const edits = rows.map((_, i) => ({
      ...{ sheet: "自评表", cell: `B${i + 1}`, kind: "value" as const },
      ...{ before: null, after: `${i}${text}${text}` },
    }));
    server.arrange({ afterWrites: 3, code: "GeneralException" });
    await expect(port.apply(edits)).rejects.toMatchObject({ code: "host-failed" });
    expect(plain(await port.readActive())).toEqual(before);
    const sent = server.requests.length;
    await port.apply(edits);
    expect(server.requests.length - sent).toBeGreaterThan(2);
    expect((await port.read(["自评表"]))[0]?.cell(1200, 2).value).toBe(edits.at(-1)?.after);
  }, 30_000);
});

describe("some cells unlocked under protection", () => {
  test("each cell's lock is known, for one more request", async () => {
    const form = sampleGrid({ ...SMALL_FORM, locked: ["A1", "E5"] });
    const { port, server } = openExcel([form]);
    expect(plain(await port.readActive()).locked).toEqual(["A1", "E5"]);
    expect(server.requests).toHaveLength(2);
  });

  test("cells outside of what was read count as locked", async () => {
    const { port } = openExcel([sampleGrid({ ...SMALL_FORM, locked: ["A1"] })]);
    const grid = await port.readActive();
    expect(grid.isLocked({ row: 90, column: 1 })).toBe(true);
  });
});

test("hidden sheets are read only when they are named", async () => {
  const { port, book } = openExcel([
    sampleGrid(SMALL_FORM),
    sampleGrid({ sheet: "旧", rows: [[1]] }),
  ]);
  book.sheets[1]!.visibility = "VeryHidden";
  expect(await port.sheetNames()).toEqual(["自评表"]);
  expect(await port.read()).toHaveLength(1);
  expect((await port.read(["旧"]))[0]?.cell(1, 1).value).toBe(1);
});
