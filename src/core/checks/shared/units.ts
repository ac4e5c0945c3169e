import type { Unit } from "../../target";

/** Nouns that count the same things; 人次 counts visits, not people. */
const SAME_NOUN: readonly (readonly string[])[] = [
  ["人", "名", "位", "员"],
  ["次", "场", "场次", "回", "轮", "批", "批次", "期"],
  ["个", "项", "家", "所", "座", "处", "只", "户", "间", "支", "条", "款", "种", "类"],
  ["份", "件", "篇", "本", "册", "张", "幅"],
  ["台", "套", "部", "辆", "架"],
  ["天", "日"],
  ["月", "个月"],
  ["平方米", "㎡", "m2", "平米"],
  ["公里", "千米", "km"],
  ["米", "m"],
  ["小时", "时", "h"],
];

/** The noun of a count without its scale: 万人 → 人. */
export function nounOf(unit: Unit): string {
  return unit.base || unit.text.replace(/^[十百千万亿]+/, "");
}

/** Whether two nouns may count the same things: 人 / 名 do, 人 / 人次 don't. */
export function sameNoun(a: string, b: string): boolean {
  return a === b || SAME_NOUN.some((group) => group.includes(a) && group.includes(b));
}

/** Whether values in the two units can be set against each other. */
export function comparable(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind || (a.per === null) !== (b.per === null)) return false;
  return a.kind === "percent" || a.kind === "money" || sameNoun(nounOf(a), nounOf(b));
}
