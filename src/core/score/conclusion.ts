import { compact, normalise } from "../grid";
import { isReason } from "./reason";
import type { Scorecard } from "./scorecard";

/**
 * What the conclusion cell should hold: the grade alone, or the grade and, from the reasons the
 * person wrote, why points were lost and what will be done. Nothing is invented: without reasons the
 * grade stands alone. Null while the total is open, and for a form without such a cell.
 */
export function draftConclusion(card: Omit<Scorecard, "conclusion">): string | null {
  const { form, profile, grade } = card;
  if (grade === null || form.conclusion === null) return null;
  if (profile.conclusion.form !== "gradeAndText") return grade;
  const { labels } = profile.conclusion;
  const parts = writtenReasons(card).map((text) => splitReason(text, labels));
  const sections = [
    section(
      labels.reason,
      parts.map(({ cause }) => cause),
    ),
    section(
      labels.measure,
      parts.map(({ measure }) => measure),
    ),
  ].filter((text) => text !== "");
  return sections.length === 0 ? grade : `${grade}。${sections.join("；")}。`;
}

/** The reasons of rows that lost points, each text once. */
function writtenReasons({ rows, profile }: Omit<Scorecard, "conclusion">): readonly string[] {
  const texts = rows
    .filter(({ reason }) => reason.required && isReason(reason.text, profile))
    .map(({ reason }) => normalise(reason.text));
  return [...new Set(texts)];
}

interface Labels {
  readonly reason: string;
  readonly measure: string;
}

/** "原因：…。改进措施：…" in its two halves; text without a label is all cause. */
function splitReason(text: string, labels: Labels): { cause: string; measure: string } {
  const at = text.search(new RegExp(`${labels.measure} ?:`));
  const cause = at < 0 ? text : text.slice(0, at);
  const measure = at < 0 ? "" : text.slice(at);
  return { cause: bare(cause, labels.reason), measure: bare(measure, labels.measure) };
}

function bare(text: string, label: string): string {
  return text.replace(new RegExp(`^ ?(?:${label}) ?: ?`), "").replace(/[。.;,、 ]+$/, "");
}

function section(label: string, texts: readonly string[]): string {
  const written = onceEach(texts.flatMap(items));
  const [only] = written;
  if (only === undefined) return "";
  const listed = written.map((text, i) => `${i + 1}.${text}`).join("；");
  return `${label}：${written.length === 1 ? only : listed}`;
}

/** The points of a text that numbers them itself: "1. 甲；2. 乙" is 甲 and 乙. */
function items(text: string): readonly string[] {
  return text
    .split(/(?:^|[;；。,，]\s*)\d{1,2}[.、](?!\d)\s*/)
    .map((part) => bare(part, ""))
    .filter((part) => part !== "");
}

/** Each text once, whatever its punctuation. */
function onceEach(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const text of texts) {
    const key = compact(text).replace(/\p{P}/gu, "");
    if (!seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
