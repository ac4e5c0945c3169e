import { compact } from "../../grid";
import { message } from "../../messages";
import { defineBookCheck, EVALUATION } from "../define";
import type { BookFault, CheckContext } from "../finding";
import { mostCommon } from "../shared/book";

export const unitName = defineBookCheck({
  id: "unit-name",
  level: "hint",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template"],
  findAcross: ({ forms }) => [
    ...differing(forms, "department", 0.5),
    // Many units under one department are usual; one stray name among many alike is not.
    ...differing(forms, "unit", 0.7),
  ],
});

function differing(
  forms: readonly CheckContext[],
  role: "department" | "unit",
  share: number,
): readonly BookFault[] {
  const named = forms.flatMap((form) => {
    const label = form.form[role];
    return label ? [{ form, label, name: bareName(label.text) }] : [];
  });
  const usual = mostCommon(named.map(({ name }) => name));
  if (!usual || usual.count < named.length * share) return [];
  return named
    .filter(({ name }) => name !== usual.value && name !== "")
    .map(({ form, label }) => {
      const expected = named.find(({ name }) => name === usual.value)?.label.text ?? usual.value;
      const facts = { role, expected, found: label.text };
      return { form, spots: [label.spot], message: message("check.unit-name", facts) };
    });
}

/** Without the code before it, also a cut-off one: "[164]", "64]", "061-". */
function bareName(text: string): string {
  return compact(text)
    .replace(/^[[(【]?\d+[\])】]?[-_]?/, "")
    .replace(/[(（](部门|本级|汇总)[)）]$/, "");
}
