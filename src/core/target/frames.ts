import { decimal, type Decimal } from "../grid";
import { FIGURE } from "./numbers";

const UP = /提高|提升|增长|增加|上升|新增|扩大/g;
const DOWN = /下降|降低|减少|压减|缩短/g;
const COMPARED = /(?:较|比|与)?(?:上一?年|去年|往年)(?:度)?(?:同期)?(?:相比)?|同比|(?:较|比)同期/;
const BOUND = /(?:[≥>]|不低于|不少于|至少|超过|达到?|为)$/;
/** Fewer of these is better, so that more of them is no more than was asked. */
const BURDEN = /成本|费用|支出|价格|物价|风险|投诉|事故|故障|能耗|污染|死亡|负债|债务/;

/** Tenfold and more is rather a slipped digit, and words have no check for it. */
const SLIP = 10;

/** A text around its one figure: 较上年提高5% is 5 in "上年↑#%". */
interface Frame {
  readonly words: string;
  readonly figure: Decimal;
  readonly bounded: boolean;
}

/**
 * Whether an answer in the target's own words gives a figure at least as large: 较上年提高5% → 较上年
 * 提高6%, 每月≥1次 → 每月2次. False also where nothing can be told.
 */
export function figureReached(target: string, actual: string): boolean {
  const [wanted, done] = [frameOf(target), frameOf(actual)];
  if (!wanted || !done || wanted.words !== done.words) return false;
  const growth = wanted.words.includes("↑") && !BURDEN.test(wanted.words);
  const more = wanted.bounded || growth || /^每|↓/.test(wanted.words);
  return more && done.figure.gte(wanted.figure) && done.figure.lt(wanted.figure.times(SLIP));
}

function frameOf(text: string): Frame | null {
  const [only, another] = [...text.matchAll(FIGURE)];
  if (!only || another || /[≤<约近]|左右|以上|以下|以内|不超|不高于|[余多未]/.test(text))
    return null;
  const before = text.slice(0, only.index);
  const after = text.slice(only.index + only[0].length);
  const lead = before.replace(BOUND, "");
  const words = `${lead}#${after}`
    .replace(COMPARED, "上年")
    .replace(/实际|已|了|率|幅度|均/g, "")
    .replace(UP, "↑")
    .replace(DOWN, "↓");
  if (!/\p{Script=Han}|[↑↓]/u.test(words)) return null;
  const bounded = lead !== before && /[≥>低少过]/.test(before.slice(lead.length));
  return { words, figure: decimal(only[0].replace(/[,+]/g, "")), bounded };
}
