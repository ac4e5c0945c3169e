const YEAR = /(?<![\d.])((?:19|20)\d\d)(?=\s*(?:年|[-./]\s*(?:0?[1-9]|1[0-2])(?!\d)))/g;
const SHORT_YEAR = /(?<!\d)(\d\d)(?=\s*年\s*(?:\d{1,2}\s*月|年?底|年?末|度))/g;
/** A year something is compared with, counted from or carried over from is no date of the row's own. */
const BASELINE = /(较|比|同比|相比|对比|自|从|于|以|上年|结转|截至|历年|基期|基数)\s*$/;
const AFTER_BASELINE = /^\s*年?\s*(度|底|末)?\s*(以来|相比|同期|基数|基础上|结转|水平)/;
const SPAN = /((?:19|20)\d\d)\s*年?\s*[-~至到—]\s*((?:19|20)\d\d)\s*年?/g;

export interface YearMention {
  readonly year: number;
  /** Where its digits stand in the text, and how many they are: 2 for "24年12月". */
  readonly at: number;
  readonly digits: number;
}

/** The years a text dates something by; spans that hold `formYear` and years compared with are left out. */
export function yearsIn(text: string, formYear: number): readonly YearMention[] {
  const spans = [...text.matchAll(SPAN)].filter(
    ([, from, to]) => Number(from) <= formYear && formYear <= Number(to),
  );
  const covered = (at: number): boolean =>
    spans.some((span) => at >= span.index && at < span.index + span[0].length);
  const own = (match: RegExpMatchArray): boolean => {
    const at = match.index ?? 0;
    const after = text.slice(at + match[0].length);
    return !covered(at) && !BASELINE.test(text.slice(0, at)) && !AFTER_BASELINE.test(after);
  };
  const full = [...text.matchAll(YEAR)].filter(own);
  const short = [...text.matchAll(SHORT_YEAR)].filter(own);
  return [
    ...full.map((match) => ({ year: Number(match[1]), at: match.index, digits: 4 })),
    ...short.map((match) => ({ year: 2000 + Number(match[1]), at: match.index, digits: 2 })),
  ];
}

/** The text with the mentioned year replaced. */
export function withYear(text: string, { at, digits }: YearMention, year: number): string {
  return text.slice(0, at) + String(year).slice(-digits) + text.slice(at + digits);
}
