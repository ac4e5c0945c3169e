import { compact, decimal, normalise } from "../grid";
import { parseAbsence } from "./absence";
import type { ValueContext } from "./context";
import { parseDeadline, parsePeriod } from "./dates";
import { isUnwanted } from "./direction";
import { unified } from "./notation";
import { FIGURE, parseNumber } from "./numbers";
import { parseRange } from "./ranges";
import type { Value } from "./value";
import { parseTier, parseWording } from "./wording";
import { GOOD_ABSENCE } from "./words";

const NOT_APPLICABLE = /^(?:[-/\\*.…·_]+|无|不适用|不涉及|暂无|N\/?A)$/i;

/**
 * Reads a target or an actual: every notation the published forms use, to a typed value in base
 * units. Text that is none of them stays text; nothing throws.
 */
export function parseValue(text: string, context: ValueContext): Value {
  const shown = normalise(text);
  const value = readValue(compact(text), context);
  return { ...value, text: shown } as Value;
}

type Reading = { [K in Value["kind"]]: Omit<Extract<Value, { kind: K }>, "text"> }[Value["kind"]];

function readValue(text: string, context: ValueContext): Reading {
  if (text === "") return { kind: "blank" };
  if (NOT_APPLICABLE.test(text)) return noneWanted(text, context) ?? { kind: "not-applicable" };
  if (compact(context.sign ?? "") === "定性") return readWords(text);
  const figures = unified(text);
  const timed = isAmount(text, context)
    ? null
    : (parsePeriod(figures, context) ?? parseDeadline(figures, context));
  return timed ?? parseRange(figures, context) ?? readNumber(figures, context) ?? readWords(text);
}

/** 无 as a target for accidents, and as the answer to a target of 0, is none of them and no mark. */
function noneWanted(text: string, { side, target, name = "" }: ValueContext): Reading | null {
  if (text !== "无") return null;
  const zero = target?.kind === "number" ? target.value.eq(0) : wantsNone(target);
  if (side === "target" ? !isUnwanted(name) : !zero) return null;
  const unit = target?.kind === "number" ? target.unit : null;
  return { kind: "number", sign: null, printed: "0", value: decimal(0), unit, vague: false };
}

/** 无投诉, 不发生事故. */
function wantsNone(target: Value | undefined): boolean {
  return target?.kind === "wording" && GOOD_ABSENCE.test(compact(target.text));
}

/** 2024.5 is a month only where a date is asked for, and never when the cell holds a number. */
function isAmount(text: string, { raw, target, name = "", level2 = "" }: ValueContext): boolean {
  if (!/^[-+]?[\d.,]+$/.test(text)) return false;
  if (typeof raw === "number") return true;
  if (!/^\d{4}\.\d{1,2}$/.test(text)) return false;
  const timed = /时效/.test(level2) || /(?:时间|日期|期限|时限)$/.test(compact(name));
  return !timed && target?.kind !== "deadline" && target?.kind !== "period";
}

/** An answer such as 100%完成 is a tier where words were asked for, a share where a number was. */
function readNumber(text: string, context: ValueContext): Reading | null {
  const asked = context.target?.kind;
  const wordsAsked = asked !== undefined && asked !== "number" && asked !== "range";
  const tier = wordsAsked && /\p{Script=Han}/u.test(text) ? parseTier(text) : null;
  if (tier) return { kind: "tier", tier };
  return parseAbsence(text, context) ?? parseNumber(text, context);
}

/** Words; a text of several figures says too much for its words to be compared. */
function readWords(text: string): Reading {
  const tier = parseTier(text);
  if (tier) return { kind: "tier", tier };
  if ([...text.matchAll(FIGURE)].length > 1) return { kind: "text" };
  return parseWording(text) ?? { kind: "text" };
}
