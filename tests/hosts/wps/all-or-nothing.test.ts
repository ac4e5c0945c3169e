import fc from "fast-check";
import { cellName, createGrid, inverse, type Area, type Edit } from "../../../src/core";
import { LIKE_EXCEL, THE_OTHER_WAY } from "../../wps-app/quirks";
import { plain } from "../contract";
import { sampleGrid } from "../sample";
import { openWps } from "./open";

const ROWS = 8;
const COLUMNS = 5;
const quirks = fc.constantFrom(LIKE_EXCEL, THE_OTHER_WAY);
const content = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom("完成", "95%", "=1+1", "-2分", "'", "+", "2024-12-01", "TRUE", "1e5", "（一）"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
const sheet = fc.array(fc.array(content, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});
const marked = (row: number) => `AND(ISNUMBER($A$${row}),$A$${row}<5,LEN(TRIM($B$${row}))=0)`;

/** A plan over distinct cells, and marks on some of column B. */
const changes = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 1, max: ROWS }),
    column: fc.integer({ min: 1, max: COLUMNS }),
    mark: fc.boolean(),
    after: content,
  }),
  { selector: ({ row, column, mark }) => (mark ? -row : row * 100 + column), maxLength: 20 },
);

describe("a plan is written whole or not at all, whatever WPS does", () => {
  test("and its inverse brings everything back", async () => {
    await fc.assert(
      fc.asyncProperty(
        ...[sheet, changes, quirks, fc.nat(20), fc.boolean()],
        async (rows, wanted, way, afterWrites, throws) => {
          const { port, desk } = openWps([sampleGrid({ rows })], way);
          const edits = wanted.map(({ row, column, mark, after }): Edit => {
            const place = { sheet: "自评表", cell: cellName({ row, column: mark ? 2 : column }) };
            if (mark) return { ...place, kind: "highlight", before: null, after: marked(row) };
            return { ...place, kind: "value", before: rows[row - 1]?.[column - 1] ?? null, after };
          });
          const before = plain(await port.readActive());

          desk.arrange(afterWrites, throws);
          const failed = await port.apply(edits).catch((error: unknown) => error);
          desk.arrange(-1);
          if (failed) expect(plain(await port.readActive())).toEqual(before);
          expect(desk.screenUpdating).toBe(true);
          if (failed) await port.apply(edits);
          await port.apply(inverse(edits));
          expect(plain(await port.readActive())).toEqual(before);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Rectangles that don't overlap, as a sheet's merged areas. */
const merges = fc
  .array(
    fc.record({
      top: fc.integer({ min: 1, max: 20 }),
      left: fc.integer({ min: 1, max: 12 }),
      height: fc.integer({ min: 0, max: 4 }),
      width: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 25 },
  )
  .map((wanted) => {
    const areas: Area[] = [];
    for (const { top, left, height, width } of wanted) {
      const area = { top, left, bottom: top + height, right: left + width };
      const apart = areas.every(
        (own) =>
          own.bottom < area.top ||
          area.bottom < own.top ||
          own.right < area.left ||
          area.right < own.left,
      );
      if (apart && height + width > 0) areas.push(area);
    }
    return areas.sort((a, b) => a.top - b.top || a.left - b.left);
  });

test("all merged areas are found, however they lie", async () => {
  await fc.assert(
    fc.asyncProperty(merges, quirks, async (areas, way) => {
      const corner = { value: 1, text: "1", formula: null, format: "General" };
      const cells = [[{ row: 26, column: 18 }, corner] as const];
      const { port } = openWps([createGrid({ sheet: "表", cells, merges: areas })], way);
      expect((await port.readActive()).merges).toEqual(areas);
    }),
    { numRuns: 150 },
  );
});
