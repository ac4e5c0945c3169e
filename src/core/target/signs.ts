import type { Sign } from "./value";

/** Signs and the words that stand for them in front of a number, longest first. */
const BEFORE: readonly (readonly [pattern: RegExp, sign: Sign])[] = [
  [/^(?:≥|>=|=>|大于(?:或)?等于|高于(?:或)?等于|不(?:少|低|小)于|至少|最少)/, "≥"],
  [
    /^(?:≤|<=|=<|小于(?:或)?等于|低于(?:或)?等于|不(?:超过|高于|大于|多于|超出)|至多|最多|控制在)/,
    "≤",
  ],
  [/^(?:>|大于|高于|多于|超过)/, ">"],
  [/^(?:<|小于|低于|少于)/, "<"],
  [/^(?:=|等于)/, "="],
];

/** Words behind a number that bound it. */
const BEHIND: readonly (readonly [pattern: RegExp, sign: Sign])[] = [
  [/(?:及|或)?(?:其)?以上$/, "≥"],
  [/(?:及|或)?(?:其)?(?:以下|以内|之内|范围内)$|(?<=[天日时月周年])内$/, "≤"],
];

/** Words that make a figure inexact: 约, 近, 左右, 余, 多. */
const VAGUE_BEFORE = /^(?:大约|约|将近|接近|近|大概)/;
const VAGUE_BEHIND = /(?:左右|上下|余|多)$/;

export interface Signed {
  readonly sign: Sign | null;
  readonly rest: string;
  readonly vague: boolean;
}

/** Takes sign words off both ends of a compacted text. */
export function takeSign(text: string, side: "target" | "actual"): Signed {
  const before = BEFORE.find(([pattern]) => pattern.test(text));
  let rest = before ? text.replace(before[0], "") : text;
  let vague = VAGUE_BEFORE.test(rest);
  rest = rest.replace(VAGUE_BEFORE, "");
  const behind = BEHIND.find(([pattern]) => pattern.test(rest));
  if (behind) {
    rest = rest.replace(behind[0], "");
    vague ||= side === "actual";
  }
  if (VAGUE_BEHIND.test(rest)) {
    vague = true;
    rest = rest.replace(VAGUE_BEHIND, "");
  }
  return { sign: before?.[1] ?? behind?.[1] ?? null, rest, vague };
}

/** The sign of a column of its own; null for 定性 and anything else. */
export function parseSign(text: string): Sign | null {
  const sign = BEFORE.find(([pattern]) => pattern.test(text));
  return sign && text.replace(sign[0], "") === "" ? sign[1] : null;
}
