import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import { cellAt, setValue } from "../shared/edits";
import { isBlank, roleOrName, scoredRows, textOf } from "../shared/rows";

export const unitMissing = defineCheck({
  id: "unit-missing",
  level: "hint",
  fix: "safe",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, grid, card }) =>
    scoredRows(card).flatMap((scored) => {
      const { row } = scored;
      const unit = missingUnit(scored);
      if (unit === null) return [];
      const spot = roleOrName(form, row, "actual");
      const found = textOf(row, "actual");
      // A true fraction (0.95) is no "95" that lacks its sign; money may be in the header's unit.
      const sure = unit.kind !== "money" && isPlainNumber(found) && !isFraction(found, unit.kind);
      const edits = sure
        ? setValue(grid, spot, String(cellAt(grid, spot).text).trim() + unit.text)
        : [];
      const facts = { name: row.name, expected: unit.text, found };
      return [{ spots: [spot], message: message("check.unit-missing", facts), edits }];
    }),
});

function missingUnit({ row, target, actual }: RowScore): { kind: string; text: string } | null {
  if (target.kind !== "number" || actual.kind !== "number") return null;
  if (!target.unit || !isBlank(row.texts.unit)) return null;
  return actual.unit === null || !/[^\d.,\s+-]/.test(textOf(row, "actual")) ? target.unit : null;
}

function isPlainNumber(text: string): boolean {
  return /^\d[\d,]*(\.\d+)?$/.test(text.normalize("NFKC"));
}

function isFraction(text: string, kind: string): boolean {
  return kind === "percent" && Number(text.normalize("NFKC")) <= 1;
}
