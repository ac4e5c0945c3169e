import { compact } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { roleOrName, scoredRows, textOf } from "../shared/rows";

/** Words that make a figure inexact, next to its digits: 约50人, 95%以上, 近千人, 100余场. */
const VAGUE =
  /((?<![节制合条公预签履违集简特])约|大概|(?<![最附临靠远邻])近|超过|超|不少于|不低于|至少|多于|逾)[^\d]{0,2}\d|[约近逾超][一二三四五六七八九十百千万]|[\d一二三四五六七八九十百千万%‰][^\d,;，；。]{0,4}?(以上|以下|以内|左右|上下)([(（].*)?$|\d(余|多)(?!种|样|边|媒|功|元)/;

export const actualVague = defineCheck({
  id: "actual-vague",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form, card }) =>
    scoredRows(card).flatMap(({ row, target, actual }) => {
      const text = compact(textOf(row, "actual"));
      const figure = actual.kind === "number" && actual.vague;
      const measured = target.kind === "number" || actual.kind === "number";
      if (!figure && !(measured && VAGUE.test(text))) return [];
      const spots = [roleOrName(form, row, "actual")];
      const facts = { name: row.name, found: text };
      return [{ spots, message: message("check.actual-vague", facts) }];
    }),
});
