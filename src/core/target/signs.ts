import type { Sign } from "./value";

/** Signs and the words that stand for them in front of a number. */
const BEFORE: readonly (readonly [pattern: RegExp, sign: Sign])[] = [
  [/^(?:≥|>=|=>)/, "≥"],
  [/^(?:≤|<=|=<)/, "≤"],
  [/^(?:大于(?:或)?等于|高于(?:或)?等于|(?:应)?不(?:得|能|应)?(?:少|低|小)于|至少|最少)/, "≥"],
  [/^(?:小于(?:或)?等于|低于(?:或)?等于)/, "≤"],
  [/^(?:应)?不(?:得|能|应)?(?:超过|高于|大于|多于|超出)/, "≤"],
  [/^(?:至多|最多|控制在)/, "≤"],
  [/^(?:>|大于|高于|多于|超过|突破|(?:超|逾)(?=\d|$))/, ">"],
  [/^(?:<|小于|低于|少于)/, "<"],
  [/^(?:=|等于)/, "="],
];

const INCLUSIVE = String.raw`(?:\(含\)|含)?`;
const WITH = String.raw`${INCLUSIVE}(?:及|或)?其?`;

/** Words behind a figure that bound it or make it inexact, and what stands on either side. */
const BEHIND = new RegExp(
  `^(?<unit>.*?)(?:${WITH}(?:(?<up>以上)|(?<down>以下|以内|之内|范围内))${INCLUSIVE}|` +
    String.raw`(?<within>(?<=[天日时月周年钟])内(?=$)|(?<=[天日时周钟]|个月)内(?=\p{Script=Han}))|(?<loose>左右|上下|\+))(?<rest>.*)$`,
  "u",
);

/** Words before a figure that make it inexact. */
const VAGUE_BEFORE = /^(?:大约|约|将近|接近|近|大概)/;

export interface Signed {
  readonly sign: Sign | null;
  readonly rest: string;
  readonly vague: boolean;
}

/**
 * Takes one sign or word for it off the start of a compacted text. In an actual a word (超过, 不少于)
 * makes the figure inexact; a symbol only repeats the target's.
 */
export function takeSign(text: string, side: "target" | "actual"): Signed {
  const before = BEFORE.find(([pattern]) => pattern.test(text));
  const rest = before ? text.replace(before[0], "") : text;
  const word = /\p{Script=Han}/u.test(text.slice(0, text.length - rest.length));
  const inexact = VAGUE_BEFORE.test(rest);
  return {
    sign: before?.[1] ?? null,
    rest: rest.replace(VAGUE_BEFORE, ""),
    vague: inexact || (word && side === "actual"),
  };
}

/** What follows a figure, taken apart: its unit, the sign of 以上 or 以内, and the rest. */
export interface Bounded extends Signed {
  readonly unit: string;
}

/** Finds 以上, 以内, 左右 in what follows a number; without one all of it is the unit's. */
export function splitBound(text: string, side: "target" | "actual"): Bounded {
  const { unit, up, down, within, loose, rest = "" } = BEHIND.exec(text)?.groups ?? {};
  if (unit === undefined) return { unit: text, sign: null, vague: false, rest };
  const sign = up !== undefined ? "≥" : (down ?? within) !== undefined ? "≤" : null;
  return { unit, sign, vague: loose !== undefined || side === "actual", rest };
}

/** The sign of a column of its own; null for 定性 and anything else. */
export function parseSign(text: string): Sign | null {
  const sign = BEFORE.find(([pattern]) => pattern.test(text));
  return sign && text.replace(sign[0], "") === "" ? sign[1] : null;
}
