import type { Form } from "../detect";
import { compact, decimal } from "../grid";
import { message, type Message } from "../messages";
import type { GradeBand, Profile } from "../profile";
import type { Grade } from "./scorecard";

export interface Grading {
  readonly bands: readonly GradeBand[];
  /** Whose bands these are, the form's or the profile's. */
  readonly why: Message;
}

/** The grades a total is held against: the form's own printed rule first, then the profile's. */
export function gradingOf(form: Form, profile: Profile): Grading {
  const { bands } = profile.grades;
  const rule = form.conclusion?.rule?.text;
  const printed = rule === undefined ? null : parseGradeRule(rule);
  if (!printed || sameBands(printed, bands)) {
    const name = profile.name;
    return { bands, why: message("score.grades-of-profile", { name, bands: printBands(bands) }) };
  }
  return {
    bands: printed,
    why: message("score.grades-of-form", { bands: printBands(printed), others: printBands(bands) }),
  };
}

/**
 * The grade of a total; with a form, by the rule printed on it where that differs.
 * `total` in points; the lower bound belongs to the grade (财预〔2020〕10号).
 */
export function gradeOf(total: number, profile: Profile, form?: Form): Grade {
  const bands = form ? gradingOf(form, profile).bands : profile.grades.bands;
  return bands.find(({ from }) => total >= from)?.grade ?? "差";
}

const GRADES: readonly Grade[] = ["优", "良", "中", "差"];

/**
 * Reads "总分高于90分(含)的结论为“优”，90~80分(含)为“良”，80~60分(含)为“中”，低于60分为“差”": each
 * grade's lower bound is the lowest number of its clause. Null unless 优, 良 and 中 are all there.
 */
export function parseGradeRule(text: string): readonly GradeBand[] | null {
  const bounds = new Map<Grade, number>();
  for (const clause of compact(text).split(/[,;、。]/)) {
    const grade = GRADES.find((word) => clause.includes(word));
    const numbers = [...clause.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
    if (grade && numbers.length > 0 && !bounds.has(grade)) bounds.set(grade, Math.min(...numbers));
  }
  const upper = GRADES.slice(0, 3).map((grade) => ({ grade, from: bounds.get(grade) ?? NaN }));
  const falling = upper.every(({ from }, i) => from < (upper[i - 1]?.from ?? Infinity));
  return falling ? [...upper, { grade: "差", from: 0 }] : null;
}

function sameBands(a: readonly GradeBand[], b: readonly GradeBand[]): boolean {
  return printBands(a) === printBands(b);
}

function printBands(bands: readonly GradeBand[]): string {
  return bands.map(({ grade, from }) => `${grade}≥${decimal(from).toFixed()}`).join("、");
}
