import type { Spot } from "../../grid";
import { message } from "../../messages";
import { defineCheck, INDICATORS } from "../define";
import type { CheckContext, Fault } from "../finding";
import { cellAt, setValue } from "../shared/edits";
import { indicatorRows, textOf } from "../shared/rows";
import { withYear, yearsIn } from "../shared/years";

export const targetStaleYear = defineCheck({
  id: "target-stale-year",
  level: "warning",
  fix: "ask",
  basis: INDICATORS,
  appliesTo: ["filled", "template", "list"],
  find: (context) => {
    const { form } = context;
    if (!form.year) return [];
    const { year } = form.year;
    const cells = indicatorRows(form).flatMap((row) =>
      (["target", "actual"] as const).flatMap((role) => {
        const spot = row.cells[role];
        return spot ? [{ spot, text: textOf(row, role) }] : [];
      }),
    );
    const title = form.title ? [form.title] : [];
    return [...title, ...cells].flatMap(({ spot, text }) => fault(context, spot, text, year));
  },
});

function fault({ grid }: CheckContext, spot: Spot, text: string, year: number): readonly Fault[] {
  const stale = yearsIn(text, year).filter((mention) => mention.year !== year);
  const [first] = stale;
  if (!first) return [];
  const held = cellAt(grid, spot).value;
  const mended = typeof held === "string" ? replaceAll(held, year) : null;
  const facts = { expected: String(year), found: String(first.year), text };
  return [
    {
      spots: [spot],
      message: message("check.target-stale-year", facts),
      edits: mended === null ? [] : setValue(grid, spot, mended),
    },
  ];
}

/** Every stale year in the stored text; each replacement keeps the length, so places stay. */
function replaceAll(held: string, year: number): string {
  return yearsIn(held, year)
    .filter((mention) => mention.year !== year)
    .reduce((text, mention) => withYear(text, mention, year), held);
}
