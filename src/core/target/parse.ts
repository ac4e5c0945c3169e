import { compact, normalise } from "../grid";
import type { ValueContext } from "./context";
import { parseDeadline, parsePeriod } from "./dates";
import { parseNumber, parseRange } from "./numbers";
import type { Value } from "./value";
import { parseTier, parseWording } from "./wording";

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
  if (NOT_APPLICABLE.test(text)) return { kind: "not-applicable" };
  if (compact(context.sign ?? "") === "定性") return readWords(text);
  const bareNumber = /^[-+]?[\d.,]+$/.test(text) && typeof context.raw === "number";
  const timed = bareNumber ? null : (parsePeriod(text) ?? parseDeadline(text));
  return timed ?? parseRange(text) ?? readNumber(text, context) ?? readWords(text);
}

/** An answer such as 100%完成 is a tier where words were asked for. */
function readNumber(text: string, context: ValueContext): Reading | null {
  const asked = context.target?.kind;
  const wordsAsked = asked !== undefined && asked !== "number" && asked !== "range";
  if (wordsAsked && /\p{Script=Han}/u.test(text)) {
    const tier = parseTier(text);
    if (tier) return { kind: "tier", tier };
  }
  return parseNumber(text, context);
}

function readWords(text: string): Reading {
  const tier = parseTier(text);
  if (tier) return { kind: "tier", tier };
  return parseWording(text) ?? { kind: "text" };
}
