import type { TableRow } from "../../detect";
import { compact } from "../../grid";
import { message } from "../../messages";
import { defineCheck, INDICATORS } from "../define";
import { indicatorRows, nameSpot, targetText } from "../shared/rows";

export const duplicateIndicator = defineCheck({
  id: "duplicate-indicator",
  level: "warning",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["filled", "template", "list"],
  find: ({ form }) => {
    const seen = new Map<string, readonly TableRow[]>();
    return indicatorRows(form).flatMap((row) => {
      const name = bareName(row);
      const alike = seen.get(name) ?? [];
      seen.set(name, [...alike, row]);
      const first = name.length < 2 ? undefined : alike.find((other) => sameIndicator(other, row));
      if (!first) return [];
      const facts = { name: row.name, first: String(first.row), second: String(row.row) };
      const spots = [nameSpot(form, row), nameSpot(form, first)];
      return [{ spots, message: message("check.duplicate-indicator", facts) }];
    });
  },
});

/** One name twice: in one 一级 category, or with one target. A name may stand under 产出 and 效益. */
function sameIndicator(a: TableRow, b: TableRow): boolean {
  const target = compact(targetText(a));
  return a.level1 === b.level1 || (target !== "" && target === compact(targetText(b)));
}

function bareName(row: TableRow): string {
  return compact(row.name)
    .replace(/^指标\d*[:.、]?|^\d+[.、)]/, "")
    .replace(/[\p{P}\p{S}]/gu, "");
}
