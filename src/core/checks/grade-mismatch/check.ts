import { message } from "../../messages";
import { gradeOf } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import { cellAt, setValue } from "../shared/edits";
import { gradeIn } from "../shared/grades";
import { show } from "../shared/numbers";

export const gradeMismatch = defineCheck({
  id: "grade-mismatch",
  level: "error",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) => {
    const { conclusion } = form;
    const printed = conclusion && gradeIn(conclusion.text);
    const total = form.total?.scoreValue ?? card.total.score;
    if (!conclusion || !printed || total === null) return [];
    const expected = gradeOf(total, card.profile, form);
    if (expected === printed.grade) return [];
    const held = cellAt(grid, conclusion.cell).value;
    const mended = String(held ?? "").replace(printed.word, expected);
    const facts = { total: show(total), expected, found: printed.grade };
    return [
      {
        spots: [conclusion.cell],
        message: message("check.grade-mismatch", facts),
        edits: setValue(grid, conclusion.cell, mended),
      },
    ];
  },
});
