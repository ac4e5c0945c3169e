import {
  createGrid,
  highlightFormula,
  inverse,
  isHighlightFormula,
  message,
  type Edit,
  type TableRow,
} from "../../../src/core";

const row = (points: number | null): TableRow => ({
  kind: "indicator",
  row: 15,
  level1: null,
  level2: null,
  name: "招募人数",
  cells: {
    points: { row: 15, column: 7 },
    score: { row: 15, column: 8 },
    reason: { row: 15, column: 9 },
  },
  texts: {},
  values: {},
  points,
  score: null,
  shift: 0,
  hidden: false,
  why: message("plan.highlight", { name: "招募人数" }),
});

const gridWith = (points: string | number) =>
  createGrid({
    sheet: "表",
    cells: [
      [
        { row: 15, column: 7 },
        { value: points, text: String(points), formula: null, format: "General" },
      ],
    ],
  });

describe("the mark on a reason cell", () => {
  test("is live: score below points and no reason", () => {
    expect(highlightFormula(row(5), gridWith(5))).toBe(
      "AND(ISNUMBER($H$15),$H$15<$G$15,LEN(TRIM($I$15))=0)",
    );
  });

  test("compares with a number where the points are typed as text", () => {
    expect(highlightFormula(row(5), gridWith("5分"))).toBe(
      "AND(ISNUMBER($H$15),$H$15<5,LEN(TRIM($I$15))=0)",
    );
  });

  test("needs points", () => {
    expect(highlightFormula(row(null), gridWith(""))).toBeNull();
  });

  test.each([
    ["AND(ISNUMBER($H$15),$H$15<$G$15,LEN(TRIM($I$15))=0)", true],
    ["AND(ISNUMBER($H$15),$H$15<7.5,LEN(TRIM($I$15))=0)", true],
    ["AND(ISNUMBER($H$15),$H$16<$G$15,LEN(TRIM($I$15))=0)", false],
    ["$H$15<$G$15", false],
  ])("%s is ours: %s", (formula, ours) => {
    expect(isHighlightFormula(formula)).toBe(ours);
  });
});

test("the inverse takes edits back, last first, and is its own inverse", () => {
  const edits: Edit[] = [
    { sheet: "表", cell: "H15", kind: "value", before: null, after: 3.59 },
    { sheet: "表", cell: "I15", kind: "highlight", before: null, after: "TRUE" },
  ];
  expect(inverse(edits)).toEqual([
    { sheet: "表", cell: "I15", kind: "highlight", before: "TRUE", after: null },
    { sheet: "表", cell: "H15", kind: "value", before: 3.59, after: null },
  ]);
  expect(inverse(inverse(edits))).toEqual(edits);
});
