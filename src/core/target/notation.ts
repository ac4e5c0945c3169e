import { COUNTERS } from "./counters";
import { inDigits } from "./numerals";

const AMOUNT = String.raw`\d[\d,.]*[^\d≤<≥>,;~-]{0,4}?`;
const VARIABLE = String.raw`(?:[A-Za-zα-ω]|指标值|实际值)`;

/** Ways to write that a number lies between two others, each with the lower one first. */
const BETWEEN: readonly RegExp[] = [
  new RegExp(`^(${AMOUNT})[≤<]${VARIABLE}?[≤<](${AMOUNT})$`),
  new RegExp(
    `^${VARIABLE}?[≥>]=?(${AMOUNT})[,;、]?(?:且|并且|同时)?${VARIABLE}?[≤<]=?(${AMOUNT})$`,
  ),
  new RegExp(String.raw`^[[(](${AMOUNT})[,~-](${AMOUNT})[\])]$`),
  new RegExp(`^(?:介于|在)?(${AMOUNT})(?:[-~至到])(${AMOUNT})之间$`),
];

/**
 * One notation for what the forms write in several: 两次 is 2次, X≥90% is ≥90%, 20场(次) is 20场次,
 * 90%≤X≤95% is 90%-95%. Takes and gives a compacted text; what needs no unifying stays as it is.
 */
export function unified(text: string): string {
  const plain = text.replace(new RegExp(`^${VARIABLE}(?=[≥≤><=])`), "");
  for (const pattern of BETWEEN) {
    const [, low, high] = pattern.exec(plain) ?? [];
    if (low !== undefined && high !== undefined) return `${low}-${high}`;
  }
  return yearly(inDigits(unbracketed(plain)));
}

/** 20场(次), 18(场次): a unit with a part of it in brackets. */
function unbracketed(text: string): string {
  const [, figure = "", outer = "", inner = ""] =
    /^(.*\d)(\p{Script=Han}*)\((\p{Script=Han}+)\)$/u.exec(text) ?? [];
  if (figure === "" || inner === "") return text;
  return COUNTERS.includes(outer + inner) ? figure + outer + inner : text;
}

/** 每年2次: a form is of one year, so its count is the form's. */
function yearly(text: string): string {
  return /^每年(?:度)?(?:[≥≤><=]*|不少于|至少|举办|开展|组织|召开)\d[\d,.]*\p{Script=Han}{1,3}$/u.test(
    text,
  )
    ? text.replace(/^每年度?/, "")
    : text;
}
