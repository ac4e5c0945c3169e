import { compact } from "../../grid";
import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineBookCheck, INDICATORS } from "../define";
import type { BookFault, CheckContext } from "../finding";
import { near, show } from "../shared/numbers";
import { nameSpot, roleOrName, scoredRows, targetText } from "../shared/rows";

export const annualVsOverall = defineBookCheck({
  id: "annual-vs-overall",
  level: "warning",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["list"],
  findAcross: ({ forms }) =>
    forms
      .filter(({ form }) => form.block === "annual")
      .flatMap((annual) => {
        const overall = forms.find((other) => isOverallOf(annual, other));
        if (!overall) return [];
        const known = scoredRows(overall.card);
        return scoredRows(annual.card).flatMap((scored) => compare(annual, scored, known));
      }),
});

function isOverallOf(annual: CheckContext, { form, fileName }: CheckContext): boolean {
  return (
    form.block === "overall" &&
    form.sheet === annual.form.sheet &&
    fileName === annual.fileName &&
    compact(form.project?.text ?? "") === compact(annual.form.project?.text ?? "")
  );
}

function compare(
  form: CheckContext,
  { row, target }: RowScore,
  overall: readonly RowScore[],
): readonly BookFault[] {
  const twins = overall.filter((other) => compact(other.row.name) === compact(row.name));
  const twin = twins.find((other) => other.row.row === row.row) ?? twins[0];
  if (!twin) {
    const spots = [nameSpot(form.form, row)];
    return [{ form, spots, message: message("check.annual-vs-overall.name", { name: row.name }) }];
  }
  const faults: BookFault[] = [];
  if (target.kind === "number" && exceeds(target, twin)) {
    const facts = { name: row.name, expected: targetText(twin.row), found: targetText(row) };
    const spots = [roleOrName(form.form, row, "target")];
    faults.push({ form, spots, message: message("check.annual-vs-overall", facts) });
  }
  if (row.points !== null && twin.row.points !== null && !near(row.points, twin.row.points)) {
    const facts = { name: row.name, expected: show(twin.row.points), found: show(row.points) };
    const spots = [roleOrName(form.form, row, "points")];
    faults.push({ form, spots, message: message("check.annual-vs-overall.points", facts) });
  }
  return faults;
}

/** More in one year than over the whole time, for something that adds up over the years. */
function exceeds(
  annual: Extract<RowScore["target"], { kind: "number" }>,
  { target }: RowScore,
): boolean {
  if (target.kind !== "number" || annual.unit?.kind === "percent" || annual.sign === "≤")
    return false;
  return annual.sign === target.sign && annual.value.gt(target.value);
}
