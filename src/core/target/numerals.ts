import { COUNTERS, DURATIONS, RANKS } from "./counters";

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 },
  ...{ 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a Chinese numeral is written with. */
export const NUMERAL = "零〇一二两三四五六七八九十百千";

/** Counters that make an ordinal or an adverb of a numeral: 二期, 一届, 一点, 十分, 一季度, 五月. */
const NO_COUNT = /^(?:期|届|点|度|分|月|日|季度|宿|方|口|片|段)$/;
const COUNTED = [...COUNTERS, ...Object.keys(DURATIONS), "元"]
  .filter((unit) => !NO_COUNT.test(unit) && !RANKS.test(unit))
  .sort((a, b) => b.length - a.length)
  .join("|");

const COUNT = new RegExp(
  `^(?<head>[^\\d${NUMERAL}]*)(?<numeral>[${NUMERAL}]+)` +
    `(?<tail>[万亿]?(?:${COUNTED})(?:\\(含\\)|含)?(?:及|或)?(?:以上|以下|以内|之内|内|左右)?)$`,
);
const SHARE = new RegExp(`^(?<head>.*[百千万]分之)(?<numeral>[${NUMERAL}]+)(?<tail>.*)$`);

/** 两次 as 2次, 三百二十人 as 320人, 百分之九十五 as 百分之95; any other text as it is. */
export function inDigits(text: string): string {
  const {
    head = "",
    numeral = "",
    tail = "",
  } = (SHARE.exec(text) ?? COUNT.exec(text))?.groups ?? {};
  const value = numeral === "" ? null : valueOf(numeral);
  return value === null ? text : `${head}${value}${tail}`;
}

/** The number a numeral below ten thousand writes; null for 一一 and the like. */
function valueOf(numeral: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let place = Infinity;
  for (const sign of numeral) {
    const next = PLACES[sign];
    if (next === undefined) {
      const read = DIGITS[sign];
      if (read === undefined || (digit !== null && digit !== 0)) return null;
      digit = read;
      continue;
    }
    if (next >= place || digit === 0 || (digit === null && next !== 10)) return null;
    sum += (digit ?? 1) * next;
    [digit, place] = [null, next];
  }
  return sum + (digit ?? 0);
}
