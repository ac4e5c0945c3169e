import { areaHolds, areaName, type Area } from "../../../src/core";
import { plain } from "../contract";
import { sampleGrid, SMALL_FORM } from "../sample";
import { openWps } from "./open";

/** Every property read or set, and every method called, is a call into WPS. */
const packed = (columns: number, count: number): Area[] =>
  Array.from({ length: count }, (_, i) => {
    const each = Math.floor(columns / 3);
    const [top, left] = [1 + 2 * Math.floor(i / each), 1 + 3 * (i % each)];
    return { top, left, bottom: top + (i % 2), right: left + 1 };
  });

const scattered = (rows: number, columns: number, count: number): Area[] =>
  Array.from({ length: count }, (_, i) => {
    const top = 1 + Math.floor((i * (rows - 3)) / count);
    const left = 1 + ((i * 7) % (columns - 2));
    return { top, left, bottom: top + (rows > 3 * count ? i % 3 : 0), right: left + 1 + (i % 2) };
  });

function sheetOf(rows: number, columns: number, merges: readonly Area[]) {
  const cells = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const [row, column] = [i + 1, j + 1];
      const merge = merges.find((area) => areaHolds(area, { row, column }));
      return merge && (merge.top !== row || merge.left !== column) ? null : i * columns + j;
    }),
  );
  return sampleGrid({ rows: cells, merges: merges.map(areaName) });
}

describe("a sheet is read with few calls", () => {
  test.each([
    ["60 × 20 without merged areas", 60, 20, [], 40],
    ["60 × 20 with 6 merged areas in one row", 60, 20, packed(20, 6), 250],
    ["60 × 20 with 6 merged areas all over", 60, 20, scattered(60, 20, 6), 250],
    ["200 × 40 with 60 merged areas in rows", 200, 40, packed(40, 60), 1500],
    ["200 × 40 with 60 merged areas all over", 200, 40, scattered(200, 40, 60), 2500],
  ] as const)("%s", async (_, rows, columns, merges, most) => {
    const form = sheetOf(rows, columns, merges);
    const { port, desk } = openWps([form]);
    const read = await port.readActive();
    expect(read.merges).toEqual(plain(form).merges);
    expect(desk.counter.calls).toBeLessThanOrEqual(most);
  });

  test("and written with one call a run of cells", async () => {
    const { port, desk } = openWps([sampleGrid(SMALL_FORM)]);
    await port.readActive();
    const toRead = desk.counter.calls;
    const edits = [3, 4].map((row) => ({
      ...{ sheet: "自评表", cell: `E${row}`, kind: "value" as const },
      ...{ before: null, after: row },
    }));
    await port.apply(edits);
    expect(desk.counter.calls - 2 * toRead).toBeLessThanOrEqual(12);
  });
});
