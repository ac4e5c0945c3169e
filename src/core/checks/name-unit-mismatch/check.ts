import { compact } from "../../grid";
import { message } from "../../messages";
import type { Unit } from "../../target";
import { defineCheck, INDICATORS } from "../define";
import { roleOrName, scoredRows } from "../shared/rows";
import { nounOf, sameNoun } from "../shared/units";

const BRACKET =
  /[(（](万?人次?|名|场次|[次场期家个项户所座处套台件份篇批天]|批次|%|‰|率|[万亿]?元|平方米|公里|小时)[)）]$/;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/人次数?$/, "人次"],
  [/(人数|人员数|人员数量)$/, "人"],
  [/(户数)$/, "户"],
  [/(场次|场次数)$/, "场次"],
  [/(次数|频次)$/, "次"],
  [/(率|满意度)$/, "%"],
];

export const nameUnitMismatch = defineCheck({
  id: "name-unit-mismatch",
  level: "hint",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["filled", "template", "list"],
  find: ({ form, card }) =>
    scoredRows(card).flatMap(({ row, target }) => {
      const named = namedUnit(compact(row.name));
      const unit = target.kind === "number" || target.kind === "range" ? target.unit : null;
      if (named === null || !unit || agrees(named, unit)) return [];
      const spots = [roleOrName(form, row, "name"), roleOrName(form, row, "target")];
      const facts = { name: row.name, expected: named, found: unit.text };
      return [{ spots, message: message("check.name-unit-mismatch", facts) }];
    }),
});

/** The unit a name promises, in brackets or by its ending. */
function namedUnit(name: string): string | null {
  const bracket = BRACKET.exec(name)?.[1];
  if (bracket !== undefined) return bracket;
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? null;
}

function agrees(named: string, unit: Unit): boolean {
  if (/^[%‰率]$/.test(named)) return unit.kind === "percent";
  if (/元$/.test(named)) return unit.kind === "money";
  return unit.kind !== "percent" && sameNoun(named.replace(/^[万亿]/, ""), nounOf(unit));
}
