/**
 * What to hand to Range.values so that Excel keeps the text as it is. Text that begins like a formula,
 * a number, a date or a sum of money would be understood as one; a leading apostrophe prevents it
 * (learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member). Text that
 * begins with a letter or an opening bracket is left alone, so that most cells get no apostrophe.
 */
export function asTyped(content: string | number | boolean | null): string | number | boolean {
  if (content === null) return "";
  if (typeof content !== "string" || content === "") return content;
  return PLAIN.test(content) && !UNDERSTOOD.test(content) ? content : `'${content}`;
}

const PLAIN = /^[\p{L}（【《“「『〈]/u;
const MONTHS =
  "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";
const UNDERSTOOD = new RegExp(String.raw`^(?:true|false|${MONTHS})\b`, "i");
