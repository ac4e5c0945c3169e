import type { DeadlineValue, PeriodValue } from "./value";

const TAIL = String.raw`(?:(之前|以前|前|止|前后)?(?:全部|按时|按期)?(?:完成|完工|竣工|发放|到位|支付|实施|结束|验收|下达|拨付)?(?:到位|完毕|工作)?)`;
const LEAD = String.raw`^(?:于|在|截至|截止|截止到|到)?`;

/** A day, a month's end, a year's end: year and month may be missing. */
const DAY = new RegExp(LEAD + String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]` + TAIL + "$");
const DIGITS = new RegExp(LEAD + String.raw`(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?` + TAIL + "$");
const MONTH = new RegExp(
  LEAD + String.raw`(?:(\d{4})年度?)?(\d{1,2})月份?(?:底|末|中旬|上旬|下旬|初)?` + TAIL + "$",
);
const YEAR = new RegExp(
  LEAD + String.raw`(?:(\d{4})年)?(?:年?度?内|当年|本年)?(年?底|年?末|年内)?` + TAIL + "$",
);
const QUARTER = new RegExp(
  LEAD + String.raw`(?:(\d{4})年)?(上半年|下半年|第?[一二三四1-4]季度)(?:底|末|内)?` + TAIL + "$",
);

const QUARTER_END: Readonly<Record<string, number>> = {
  上半年: 6,
  下半年: 12,
  一季度: 3,
  二季度: 6,
  三季度: 9,
  四季度: 12,
};

const PERIOD =
  /^(?:\d{4}年)?\d{1,2}月?[-~至到]\d{1,2}月(?:份|底)?$|^\d{4}(?:年|\.\d+)?[-~至到]\d{4}年?|^(?:20\d\d年)?全年(?:度)?$|^(?:常年|长期|年度内|每(?:半?年|季度|月|周|日|天|学期).*)$/;

/** Reads a deadline from a compacted text; null when it is none. */
export function parseDeadline(text: string): Omit<DeadlineValue, "text"> | null {
  const numbered = DAY.exec(text) ?? DIGITS.exec(text);
  if (numbered) return deadline(numbered[1], numbered[2], numbered[3], numbered[4]);
  const month = MONTH.exec(text);
  if (month) return deadline(month[1], month[2], undefined, month[3]);
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const name = (quarter[2] ?? "")
      .replace(/^第/, "")
      .replace(/[1-4]/, (d) => "一二三四"[Number(d) - 1] ?? d);
    return deadline(quarter[1], String(QUARTER_END[name] ?? 12), undefined, quarter[3]);
  }
  const year = YEAR.exec(text);
  if (year && (year[1] !== undefined || year[2] !== undefined)) {
    return deadline(year[1], undefined, undefined, year[3]);
  }
  return null;
}

function deadline(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  before: string | undefined,
): Omit<DeadlineValue, "text"> | null {
  const m = month === undefined ? null : Number(month);
  const d = day === undefined ? null : Number(day);
  if (m !== null && (m < 1 || m > 12)) return null;
  if (d !== null && (d < 1 || d > 31)) return null;
  return {
    kind: "deadline",
    year: year === undefined ? null : Number(year),
    month: m,
    day: d,
    before: before !== undefined,
  };
}

/** 11-12月, 全年, 每季度一次: a time that is no single day. */
export function parsePeriod(text: string): Omit<PeriodValue, "text"> | null {
  return PERIOD.test(text) ? { kind: "period" } : null;
}

/** Whether what was done (first) was done by the deadline: null when the texts can't tell. */
export function doneBy(done: DeadlineValue, limit: DeadlineValue): boolean | null {
  const year = (done.year ?? limit.year ?? 0) - (limit.year ?? done.year ?? 0);
  if (year !== 0) return year < 0;
  if (limit.month === null) return true;
  if (done.month === null) return limit.month === 12 && limit.day === null ? true : null;
  if (done.month !== limit.month) return done.month < limit.month;
  if (limit.day === null) return true;
  return done.day === null ? null : done.day <= limit.day;
}
