import { compact } from "../../grid";
import type { Grade } from "../../score";

const WORDS: Readonly<Record<string, Grade>> = {
  优: "优",
  优秀: "优",
  良: "良",
  良好: "良",
  中: "中",
  中等: "中",
  一般: "中",
  合格: "中",
  差: "差",
  较差: "差",
  不合格: "差",
};

const WORD = "优秀|优|良好|良|中等|中|一般|不合格|合格|较差|差";
const FIRST = new RegExp(`^[“"'《(]*(${WORD})(?=[^\\u4e00-\\u9fff]|$)`);
const NAMED = new RegExp(
  `(?:等级|等次|结论|评级)[为是:]*[“"'《(]*(${WORD})(?=[^\\u4e00-\\u9fff]|$)`,
);

/** The grade a conclusion states: "良。原因：…" → 良; null for prose without one. */
export function gradeIn(
  conclusion: string,
): { readonly grade: Grade; readonly word: string } | null {
  const text = compact(conclusion);
  const word = (FIRST.exec(text) ?? NAMED.exec(text))?.[1];
  const grade = word === undefined ? undefined : WORDS[word];
  return word !== undefined && grade ? { grade, word } : null;
}
