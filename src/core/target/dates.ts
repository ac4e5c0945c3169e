import type { ValueContext } from "./context";
import type { DeadlineValue, PeriodValue } from "./value";

type Day = Pick<DeadlineValue, "year" | "month" | "day">;

const Y = String.raw`(?:(20\d\d|19\d\d)年度?)`;
const LEAD = String.raw`^(?:截至|截止到?|(?:项目|工作)?(?:已)?(?:于|在|到))?`;
const DEED = "完成|完工|竣工|发放|到位|支付|实施|结束|验收|下达|拨付|通过";
const TAIL = String.raw`(之前|以前|前|止)?(?:已|均|全部|按时|按期)*(?:${DEED})*(?:完毕|工作)?[。.]?$`;
const QUARTERS = String.raw`第?[一二三四1-4]`;

/** What a text calls a day: a day, a part of a month, a month, a quarter, a half, a year. */
const DAY = new RegExp(LEAD + Y + String.raw`?(\d{1,2})月(\d{1,2})[日号](?:\d{1,2}[时点])?` + TAIL);
const DIGITS = new RegExp(
  LEAD + String.raw`(20\d\d|19\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?` + TAIL,
);
const MONTH = new RegExp(LEAD + Y + String.raw`?(\d{1,2})月份?(底|末|下旬|中旬|上旬|初)?` + TAIL);
const YEAR = new RegExp(
  LEAD + Y + String.raw`?(?:年?度?内|当年内?|本年内?)?(年?底|年?末|年度?内)?` + TAIL,
);
const QUARTER = new RegExp(
  LEAD + Y + String.raw`?(上半年|下半年|${QUARTERS}季度)(?:底|末|内)?` + TAIL,
);

const QUARTER_END: Readonly<Record<string, number>> = {
  上半年: 6,
  下半年: 12,
  一季度: 3,
  二季度: 6,
  三季度: 9,
  四季度: 12,
};

/** A limit of 上旬 or 中旬 ends before its month does. */
const PART_END: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中旬: 20 };

/**
 * Reads a deadline from a compacted text; null when it is none. A date without a year is in the
 * form's. What was done in a part of a month is known to the month.
 */
export function parseDeadline(
  text: string,
  context: ValueContext,
): Omit<DeadlineValue, "text"> | null {
  const numbered = DAY.exec(text) ?? DIGITS.exec(text);
  if (numbered) {
    return deadline(context, numbered[1], Number(numbered[2]), numbered[3], numbered[4]);
  }
  const month = MONTH.exec(text);
  if (month) {
    const part = context.side === "target" ? PART_END[month[3] ?? ""] : undefined;
    return deadline(context, month[1], Number(month[2]), part, month[4]);
  }
  const quarter = QUARTER.exec(text);
  if (quarter) return deadline(context, quarter[1], quarterEnd(quarter[2]), undefined, quarter[3]);
  const year = YEAR.exec(text);
  const named = year && (year[1] !== undefined || year[2] !== undefined || /年/.test(text));
  return named ? deadline(context, year[1], null, undefined, year[3]) : null;
}

function quarterEnd(words = ""): number {
  const name = words
    .replace(/^第/, "")
    .replace(/[1-4]/, (digit) => "一二三四"[Number(digit) - 1] ?? digit);
  return QUARTER_END[name] ?? 12;
}

function deadline(
  context: ValueContext,
  year: string | undefined,
  month: number | null,
  day: string | number | undefined,
  before: string | undefined,
): Omit<DeadlineValue, "text"> | null {
  const date = day === undefined ? null : Number(day);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (date !== null && (date < 1 || date > 31)) return null;
  return {
    kind: "deadline",
    year: year === undefined ? (context.year ?? null) : Number(year),
    month,
    day: date,
    before: before !== undefined,
  };
}

const POINT = String.raw`(?:${Y}|次年)?\d{1,2}月?(?:\d{1,2}[日号])?`;
const MONTHS = new RegExp(
  `^${POINT}[-~至到](?:${Y}|次年)?(\\d{1,2})月(?:(\\d{1,2})[日号])?(?:份|底|末)?$`,
);
const SPANS: readonly RegExp[] = [
  /^(?:19|20)\d\d(?:年度?|\.\d{1,2})?[-~至到](?:19|20)\d\d(?:年度?|\.\d{1,2})?$/,
  new RegExp(`^${Y}?${QUARTERS}(?:季度)?[-~至到]${QUARTERS}季度$`),
  new RegExp(`^${Y}?全年度?$|^${Y}$`),
  /^(?:常年|长期|年度内|每(?:半?年|季度|月|周|日|天|学期).*)$/,
];

/** 11-12月, 全年, 每季度一次: a time that is no single day. */
export function parsePeriod(text: string, context: ValueContext): Omit<PeriodValue, "text"> | null {
  const months = MONTHS.exec(text);
  if (months) {
    const [, first, last, month, day] = months;
    const nextYear = /次年/.test(text) && last === undefined;
    const year = last ?? first ?? context.year;
    const end = year === undefined ? null : Number(year) + (nextYear ? 1 : 0);
    const until = nextYear && end === null ? null : dayOf(end, Number(month), day);
    return { kind: "period", until };
  }
  const span = !/^(?:19|20)\d\d年$/.test(text) && SPANS.some((pattern) => pattern.test(text));
  return span ? { kind: "period", until: null } : null;
}

function dayOf(year: number | null, month: number, day: string | undefined): Day | null {
  if (month < 1 || month > 12) return null;
  return { year, month, day: day === undefined ? null : Number(day) };
}

/** Whether what was done (first) was done by the limit: null when the texts can't tell. */
export function doneBy(done: Day, limit: Day): boolean | null {
  if (done.year !== null && limit.year === null) return null;
  if (done.year !== null && limit.year !== null && done.year !== limit.year) {
    return done.year < limit.year;
  }
  if (limit.month === null) return true;
  const day = limit.day ?? 31;
  const wholeMonth = day >= daysIn(limit.month);
  if (done.month === null) return limit.month === 12 && wholeMonth ? true : null;
  if (done.month !== limit.month) return done.month < limit.month;
  if (wholeMonth) return true;
  return done.day === null ? null : done.day <= day;
}

function daysIn(month: number): number {
  if (month === 2) return 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
