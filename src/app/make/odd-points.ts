import {
  chooseProfile,
  detectForms,
  message,
  scoreForm,
  type Grid,
  type AnyMessage,
} from "../../core";

interface MadeBook {
  readonly sheetNames: readonly string[];
  read(sheet: string): Grid;
}

const WHOLE = 100;

/**
 * What is to be said of forms just made whose 分值 add up to something else than the printed total, or
 * 100 without one; once a form. A form whose indicators lack points says nothing: the list gave none.
 */
export function oddPoints(
  book: MadeBook,
  names: readonly string[],
  sheets: readonly string[] = book.sheetNames,
): AnyMessage[] {
  const forms = sheets.flatMap((sheet) => {
    const found = detectForms(book.read(sheet)).forms;
    return found.filter(({ kind }) => kind === "self-evaluation").slice(0, 1);
  });
  return names.flatMap((name, i): AnyMessage[] => {
    const form = forms[i];
    const indicators = form?.rows.filter(({ kind }) => kind === "indicator") ?? [];
    if (!form || indicators.some(({ points }) => points === null)) return [];
    const { total, execution } = scoreForm(form, chooseProfile(form).profile);
    const whole = form.total?.pointsValue ?? WHOLE;
    if (Math.abs(total.points - whole) < 0.005) return [];
    const facts = { name, added: total.points, whole, execution: execution?.points ?? 0 };
    return [message("make.odd-points", facts)];
  });
}
