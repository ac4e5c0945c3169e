import { compact } from "../../grid";

/** What may stand in brackets behind a heading without changing what it means. */
const MEANINGLESS = [
  /^[A-Z](?:[/÷*×=+-][A-Z](?:\*?100%)?)*$/i, // (A), (B/A)
  /^(?:单位:)?(?:元|千元|万元|百万元|亿元|分|%|百分比|百分数)$/,
  /^(?:满分)?\d+(?:\.\d+)?(?:分|%)?$/,
  /^(?:如有|选填|必填|可选|可填|文字描述|文字说明|数字|数值|自评|自评价|盖章|公章|签章)$/,
  /执行率|[*×÷]/, // (20分*执行率)
];

const TRAILING_BRACKET = /^(.+?)[([【]([^()[\]【】]*)[)\]】]$/;
const NUMBERING =
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|\([一二三四五六七八九十\d]{1,2}\))[、.,)]/;

/**
 * A heading as it is compared: half-width, no blanks, no `*`, no numbering, no closing colon, and
 * without trailing brackets that only state a letter, a unit or points.
 */
export function labelKey(text: string): string {
  let key = compact(text).replace(/[*★☆▲#]/g, "");
  key = key.replace(NUMBERING, "").replace(/[:;,。]+$/, "");
  for (;;) {
    const match = TRAILING_BRACKET.exec(key);
    const [, head = "", inside = ""] = match ?? [];
    if (!match || !MEANINGLESS.some((pattern) => pattern.test(inside))) return key;
    key = head;
  }
}

/** Cleans text for reading: no line breaks, no blanks next to Chinese characters. */
export function tidy(text: string): string {
  return text
    .replace(/<\/?p>/g, "")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .replace(/ ?([\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]) ?/g, "$1")
    .trim();
}
