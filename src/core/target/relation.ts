import { NUMERAL } from "./numerals";
import { coreOf } from "./wording";
import { ASKED } from "./words";

/** Two signs that belong to one code or numeral: the II of III, the 十一 of 二十一. */
const CODE = new RegExp(`^(?:[A-Za-z\\d]{2}|[${NUMERAL}]{2})$`);

/** How an answer's words stand to a target's. */
export type Relation = "same" | "affirms";

/** Longer answers say more than that the target was reached. */
const MOST_BESIDE = 10;

/**
 * Whether an answer says what the target asks, degrees aside: the same words in any order (正常运行,
 * 运行正常), the target within a longer answer, or the target's own verb (满足 for 满足…的需求).
 */
export function relationOf(target: string, actual: string): Relation | null {
  const [wanted, said] = [coreOf(target), coreOf(actual)];
  if (sameWords(wanted, said)) return "same";
  if (wanted.length >= 2 && holds(said, wanted)) {
    return said.length - wanted.length <= MOST_BESIDE ? "affirms" : null;
  }
  if (said.length < 2 || !holds(wanted, said)) return null;
  if (piecesOf(target).some((piece) => coreOf(piece) === said)) return null;
  return namesAll(wanted, said) ? "affirms" : null;
}

/** Whether two texts speak of the same, for an answer that denies the target or weakens it. */
export function speaksOfSame(target: string, actual: string): boolean {
  const [wanted, said] = [coreOf(target), coreOf(actual)];
  if (sameWords(wanted, said)) return true;
  return (said.length >= 2 && holds(wanted, said)) || (wanted.length >= 2 && holds(said, wanted));
}

/** The items of 公开、平等、竞争: one of them answers for no other. A single one gives none. */
export function piecesOf(text: string): readonly string[] {
  const pieces = text.split(/[、,，;；。]/).filter((piece) => piece !== "");
  return pieces.length > 1 ? pieces : [];
}

/** Whether the answer names something the target asks for, and all of it. */
export function namesAll(wanted: string, said: string): boolean {
  const asked = ASKED.filter((word) => wanted.includes(word));
  return asked.length > 0 && asked.every((word) => said.includes(word));
}

/** Whether a text holds another as words of its own: II类 is no part of III类, 一级 none of 十一级. */
function holds(whole: string, part: string): boolean {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const end = at + part.length;
    const edges = [whole.slice(Math.max(0, at - 1), at + 1), whole.slice(end - 1, end + 1)];
    if (!edges.some((edge) => CODE.test(edge))) return true;
  }
  return false;
}

function sameWords(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.length >= 4 && letters(a) === letters(b));
}

function letters(text: string): string {
  return [...text].sort().join("");
}
