import { cellName, columnName, detectForms, type Form } from "../../../src/core";
import { MORE_PROVINCES } from "./layouts/more-provinces";
import { PROVINCES, type DrawnForm } from "./layouts/provinces";
import { sheetOf } from "./sheet";

function only(drawing: string): Form {
  const { forms } = detectForms(sheetOf(drawing));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

/** What a drawn form says of itself, read from a detected one. */
function summary(form: Form): Omit<DrawnForm, "place" | "drawing"> {
  const scoring = form.fund?.scoring;
  const name = (spot: { row: number; column: number } | null | undefined): string | null =>
    spot ? cellName(spot) : null;
  return {
    columns: Object.fromEntries(
      Object.entries(form.columns).map(([role, { column }]) => [role, columnName(column)]),
    ),
    indicators: form.rows
      .filter(({ kind }) => kind === "indicator")
      .map((row) => [row.row, row.name, row.points, name(row.cells.score)]),
    total: name(form.total?.score),
    conclusion: name(form.conclusion?.cell),
    fund: scoring
      ? [scoring.row, scoring.budget, scoring.executed, name(scoring.cells.score)]
      : null,
    project: form.project?.text ?? null,
    year: form.year?.year ?? null,
  };
}

describe.each([...PROVINCES, ...MORE_PROVINCES])("$place", ({ drawing, place, ...expected }) => {
  test(`everything is found by its meaning (${place})`, () => {
    expect(summary(only(drawing))).toEqual(expected);
  });
});
