import { labelKey } from "./label-text";

export type FundColumn = "initial" | "budget" | "executed" | "points" | "rate" | "score";

const COLUMNS: readonly (readonly [FundColumn, RegExp])[] = [
  ["rate", /^(?:全年|资金|项目|预算)*(?:执行|支出|支付)(?:率|进度|比例)$|^预算完成率$/],
  ["score", /得分$/],
  ["points", /(?:分值|权重|标准分)$/],
  ["initial", /^(?:年初)(?:预算|安排|批复|下达)*(?:数|金额|资金|额度)?$|^年初.*预算/],
  [
    "executed",
    /^(?:全年|实际|预算|资金|项目|年度|累计|本年|当年)*(?:执行|支出|支付|使用)(?:数|金额|额|情况|资金)?$/,
  ],
  [
    "budget",
    /^(?:全年|调整后?|\(调整\)|当年|年度|本年|项目|财政|实际|最终|调整后的?|全年\(调整\))*(?:预算|(?:预算|资金)(?:安排|批复|下达|调整|到位|总)+|预算)(?:数|金额|额|资金|情况|总额)?(?:\(调整后\))?$/,
  ],
];

/** What a heading of the fund block holds; null for other headings (全年执行数(其他)). */
export function fundColumn(text: string): FundColumn | null {
  const key = labelKey(text);
  if (key.length > 14) return null;
  return COLUMNS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

const TOTAL =
  /总额|总金额|总计|合计|总资金|资金总数|预算总数|小计总|^总数|^年度资金|^资金总|^项目资金/;
const SOURCE =
  /资金|拨款|补助|安排|其他|其它|总额|总计|合计|结转|结余|预算|专户|债券|收入|自有|自筹|贷款|基金|经费|中央|省级|市级|区级|县级|州级|本级|上级|下级|财政|事业|总金额|单位/;

/** 年度资金总额, 合计 …: the row that scores. */
export function isFundTotal(text: string): boolean {
  const key = labelKey(text);
  return TOTAL.test(key) && !/^其中/.test(key);
}

/** A label of a fund row. */
export function isFundSource(text: string): boolean {
  const key = labelKey(text);
  return key.length <= 30 && SOURCE.test(key) && !/目标|指标/.test(key);
}

/** 本级安排 below 财政拨款: where a source comes from. */
export function isOrigin(text: string): boolean {
  return /^(?:其中:?)?(?:\(?\d\)?)?(?:本级|上级|下级|中央|省级|市级|区级|县级|州级|省本级|市本级)/.test(
    labelKey(text),
  );
}

export function isFiscalSource(text: string): boolean {
  return /财政.*(?:拨款|资金)$|^财政拨款/.test(labelKey(text));
}
