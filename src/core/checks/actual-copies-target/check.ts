import { compact } from "../../grid";
import { message } from "../../messages";
import type { RowScore } from "../../score";
import { defineCheck, EVALUATION } from "../define";
import { roleOrName, scoredRows, targetText, textOf } from "../shared/rows";

/** An exact figure or date carries none of these. */
const SIGN =
  /[≥≤><]|^=|不少于|不低于|不超过|不高于|不多于|不小于|不大于|大于|小于|至少|至多|以上|以下|以内/;

export const actualCopiesTarget = defineCheck({
  id: "actual-copies-target",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) =>
    scoredRows(card).flatMap((scored) => {
      const { row } = scored;
      if (!copies(scored)) return [];
      const spots = [roleOrName(form, row, "actual")];
      const facts = { name: row.name, found: textOf(row, "actual") };
      return [{ spots, message: message("check.actual-copies-target", facts) }];
    }),
});

function copies({ row, target, actual }: RowScore): boolean {
  const written = compact(textOf(row, "actual"));
  const same = [
    targetText(row),
    textOf(row, "sign") + textOf(row, "target"),
    textOf(row, "target"),
  ];
  const equal = same.some((text) => compact(text) === written);
  if (target.kind === "number" || target.kind === "range") {
    if (!SIGN.test(written)) return false;
    return (
      equal || (actual.kind === "number" && target.kind === "number" && sameNumber(target, actual))
    );
  }
  return target.kind === "deadline" && target.before && equal;
}

function sameNumber(
  target: Extract<RowScore["target"], { kind: "number" }>,
  actual: Extract<RowScore["actual"], { kind: "number" }>,
): boolean {
  return actual.sign !== null && actual.sign === target.sign && actual.value.eq(target.value);
}
