import { compact, decimal, type Decimal } from "../grid";
import type { ValueContext } from "./context";
import { parseSign, takeSign } from "./signs";
import { parseUnit } from "./units";
import type { NumberValue, RangeValue, Unit } from "./value";

const NUMBER = /[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
/** Words that may stand before a number in a short answer: 已完成5次, 共举办12场次. */
const PROSE_BEFORE =
  /^(?:[¥￥]|人民币|已|累计|共计|共|合计|实际|全年|年均|年度|平均|完成|达成|达到|达|举办|开展|组织|召开|培训|发放|新增|补助|实现|采购|建设|建成|服务|走访|慰问|支出|投入|为|了|率|数|数量|总数|比例|满意度|第)+$/;
const SHARE = /^(百分之|千分之|万分之)$/;
const SHARES: Readonly<Record<string, string>> = {
  百分之: "0.01",
  千分之: "0.001",
  万分之: "0.0001",
};

type Bare<T> = Omit<T, "text">;

/** Reads the one number of a compacted text with its sign and unit; null when it is none or several. */
export function parseNumber(text: string, context: ValueContext): Bare<NumberValue> | null {
  const signed = takeSign(text, context.side);
  const found = [...signed.rest.matchAll(NUMBER)];
  const [only] = found;
  if (!only || found.length > 1) return null;
  const before = signed.rest.slice(0, only.index);
  const printed = only[0].replaceAll(",", "").replace(/^\+/, "");
  const tail = readTail(signed.rest.slice(only.index + only[0].length), before, context);
  if (!tail || !allowedBefore(before, tail.unit)) return null;
  const sign = signed.sign ?? tail.sign ?? parseSign(compact(context.sign ?? ""));
  const unit = shareOf(before) ?? tail.unit ?? unitBeside(context);
  const vague = signed.vague || tail.vague;
  return scaled({ sign, printed, unit, vague }, text, context);
}

interface Tail {
  readonly unit: Unit | null;
  readonly sign: NumberValue["sign"];
  readonly vague: boolean;
}

/** What follows the number: a unit, perhaps 以上, 左右, or a short rest of a sentence. */
function readTail(text: string, before: string, { side }: ValueContext): Tail | null {
  const tail = takeSign(text, side);
  const rest = tail.rest.replace(/^[,，;；。.]+|[,，;；。.]+$/g, "");
  const facts = { sign: tail.sign, vague: tail.vague };
  if (rest === "") return { unit: null, ...facts };
  const parsed = parseUnit(rest);
  if (!parsed) return null;
  if (parsed.rest === "") return { unit: parsed.unit, ...facts };
  const behind = takeSign(parsed.rest, side);
  if (behind.rest === "") {
    return {
      unit: parsed.unit,
      sign: behind.sign ?? facts.sign,
      vague: behind.vague || facts.vague,
    };
  }
  const prose = /^\p{Script=Han}{1,6}$/u.test(parsed.rest) && !/[未不无较]/.test(parsed.rest);
  return prose && (before === "" || PROSE_BEFORE.test(before))
    ? { unit: parsed.unit, ...facts }
    : null;
}

function allowedBefore(before: string, unit: Unit | null): boolean {
  if (before === "" || SHARE.test(before)) return true;
  return unit !== null && PROSE_BEFORE.test(before);
}

function shareOf(before: string): Unit | null {
  const factor = SHARES[before];
  if (factor === undefined) return null;
  return { kind: "percent", text: before, base: "", factor: decimal(factor), per: null };
}

/** The unit of its own column, else of the target that is answered. */
function unitBeside({ unit, target }: ValueContext): Unit | null {
  const own = unit === undefined ? null : (parseUnit(compact(unit))?.unit ?? null);
  if (own) return own;
  return target?.kind === "number" || target?.kind === "range" ? target.unit : null;
}

function scaled(
  { sign, printed, unit, vague }: Pick<NumberValue, "sign" | "printed" | "unit" | "vague">,
  text: string,
  context: ValueContext,
): Bare<NumberValue> {
  const number = decimal(printed);
  const base = { kind: "number" as const, sign, printed, vague };
  const typed = storedShare(number, text, context);
  if (typed) return { ...base, unit: unit?.kind === "percent" ? unit : PERCENT, value: typed };
  const own = unit ?? (isShare(context) ? PERCENT : null);
  if (own?.kind !== "percent" || text.includes(own.text)) {
    return { ...base, unit: own, value: own ? number.times(own.factor) : number };
  }
  return { ...base, unit: own, value: bareShare(number, context) };
}

const PERCENT: Unit = { kind: "percent", text: "%", base: "", factor: decimal("0.01"), per: null };

/** A cell with a percent format holds the fraction; the text is that fraction rounded. */
function storedShare(number: Decimal, text: string, { raw }: ValueContext): Decimal | null {
  if (typeof raw !== "number" || !text.includes("%")) return null;
  const stored = decimal(raw);
  return stored.minus(number.div(100)).abs().lte("0.01") ? stored : null;
}

/** 98 and 0.98 both mean 98 % where a share is asked for: the one nearer to the target counts. */
function bareShare(number: Decimal, { target }: ValueContext): Decimal {
  const share = number.div(100);
  const goal = target?.kind === "number" ? target.value : null;
  if (number.gt(1)) return goal?.gt(1) && number.lte(goal) ? number : share;
  if (!goal || goal.lte(0) || number.lte(0)) return number;
  const off = (value: Decimal): number => Math.abs(Math.log(value.div(goal).toNumber()));
  return off(number) <= off(share) ? number : share;
}

/** Whether the indicator's name says that its number is a share. */
function isShare({ name = "", target }: ValueContext): boolean {
  if (target?.kind === "number") return target.unit?.kind === "percent";
  const plain = compact(name).replace(/[(（][^)）]*[)）]$/, "");
  return /[(（][%％][)）]$/.test(compact(name)) || /(?:率|比例|占比|满意度)$/.test(plain);
}

const RANGE = /^(-?[\d.,]+)([^\d~至到-]*)(?:[-~至到]|--)(-?[\d.,]+)(.*)$/;

/** 90%-95%, 3-5次: two numbers of one unit, the lower first. */
export function parseRange(text: string): Bare<RangeValue> | null {
  const match = RANGE.exec(text);
  if (!match?.[1] || !match[3] || !/^\d/.test(match[1]) || !/^\d+(?:\.\d+)?$/.test(match[3]))
    return null;
  const parsed = match[4] ? parseUnit(match[4]) : null;
  if (match[4] && parsed?.rest !== "") return null;
  const unit = parsed?.unit ?? null;
  if (match[2] && match[2] !== match[4]) return null;
  const [low, high] = [match[1], match[3]].map((n) =>
    decimal(n.replaceAll(",", "")).times(unit?.factor ?? 1),
  );
  if (!low || !high || low.gt(high)) return null;
  return { kind: "range", low, high, unit };
}
