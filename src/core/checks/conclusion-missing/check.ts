import type { Conclusion } from "../../detect";
import { message } from "../../messages";
import type { Profile } from "../../profile";
import { defineCheck, EVALUATION } from "../define";
import { setValue } from "../shared/edits";
import { gradeIn } from "../shared/grades";
import { isBlank } from "../shared/rows";

export const conclusionMissing = defineCheck({
  id: "conclusion-missing",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) => {
    const { conclusion } = form;
    if (!conclusion || !lacksGrade(conclusion, card.profile)) return [];
    return [
      {
        spots: [conclusion.cell],
        message: message("check.conclusion-missing", { expected: card.grade }),
        edits:
          card.conclusion === null || !isBlank(conclusion.text)
            ? []
            : setValue(grid, conclusion.cell, card.conclusion),
      },
    ];
  },
});

/** Blank; or prose where the form prints the grades, or the place writes the grade first. */
function lacksGrade({ text, rule }: Conclusion, profile: Profile): boolean {
  if (isBlank(text)) return true;
  const wanted = rule !== null || profile.conclusion.form === "gradeAndText";
  return wanted && gradeIn(text) === null;
}
