import type { FieldKey, OptionKey, ParameterKey } from "../../core";

/** How a field of a profile is shown and typed. Shares are stored as 0–1 and typed in percent. */
export type FieldKind =
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "number" }
  | { readonly kind: "share"; readonly optional: boolean }
  | { readonly kind: "text" }
  | { readonly kind: "texts" }
  | { readonly kind: "band" }
  | {
      readonly kind: "pairs";
      readonly columns: readonly [Column, Column];
      readonly fixed: boolean;
    };

/** A column of a small table inside a profile; "label" is shown and never typed. */
export interface Column {
  readonly name: string;
  readonly as: "number" | "share" | "label";
}

export type Field = FieldKind & { readonly path: FieldKey };

const choice = (path: FieldKey, ...options: readonly string[]): Field => ({
  path,
  kind: "choice",
  options,
});
const number = (path: FieldKey): Field => ({ path, kind: "number" });
const share = (path: FieldKey, optional = false): Field => ({ path, kind: "share", optional });
const texts = (path: FieldKey): Field => ({ path, kind: "texts" });
const text = (path: FieldKey): Field => ({ path, kind: "text" });
const band = (path: FieldKey): Field => ({ path, kind: "band" });
const pairs = (path: FieldKey, first: Column, second: Column, fixed = false): Field => ({
  path,
  kind: "pairs",
  columns: [first, second],
  fixed,
});

/** Every parameter of a profile and its fields, in the order they are shown. */
export const PARAMETER_FIELDS: Readonly<Record<ParameterKey, readonly Field[]>> = {
  budget: [
    choice("budget.mode", "proportional", "floor", "capTotal", "none"),
    number("budget.points"),
    share("budget.floor"),
    pairs("budget.caps", { name: "rateBelow", as: "share" }, { name: "total", as: "number" }),
    share("budget.explainBelow", true),
  ],
  positive: [choice("positive.short", "proportional", "zero"), share("positive.passMark")],
  equal: [
    choice("equal.mode", "asPositive", "exact", "manual"),
    choice("equal.zeroTarget", "atMost", "manual"),
  ],
  reverse: [choice("reverse.mode", "linear", "ratio", "zero"), number("reverse.zeroAt")],
  strict: [choice("strict.mode", "asNonStrict", "manual")],
  noSign: [choice("noSign.mode", "byIndicator", "atLeast", "manual")],
  over: [
    number("over.ratio"),
    choice("over.action", "none", "remind", "reason", "deduct"),
    number("over.points"),
  ],
  qualitative: [
    band("qualitative.bands.met"),
    band("qualitative.bands.partial"),
    band("qualitative.bands.missed"),
    share("qualitative.auto.met", true),
    share("qualitative.auto.partial", true),
    share("qualitative.auto.missed", true),
    texts("qualitative.words.met"),
    texts("qualitative.words.partial"),
    texts("qualitative.words.missed"),
  ],
  satisfaction: [
    choice("satisfaction.mode", "asPositive", "intervals"),
    pairs("satisfaction.intervals", { name: "from", as: "share" }, { name: "share", as: "share" }),
  ],
  negativeActual: [choice("negativeActual.mode", "zero", "manual")],
  notApplicable: [
    texts("notApplicable.marks"),
    choice("notApplicable.policy", "skip", "full", "rescale"),
  ],
  rounding: [number("rounding.decimals")],
  grades: [
    pairs("grades.bands", { name: "grade", as: "label" }, { name: "from", as: "number" }, true),
  ],
  reason: [choice("reason.when", "belowPoints", "never"), texts("reason.placeholders")],
  checks: [
    number("checks.slipRatio"),
    number("checks.copiedRows"),
    share("checks.controlRateBelow"),
    share("checks.spendingShare"),
    share("checks.spendingGap"),
    number("checks.fundsAtMost"),
    number("checks.fundsAtLeast"),
  ],
  conclusion: [
    choice("conclusion.form", "grade", "gradeAndText", "none"),
    text("conclusion.labels.reason"),
    text("conclusion.labels.measure"),
  ],
};

export const PARAMETER_NAMES = Object.keys(PARAMETER_FIELDS) as ParameterKey[];

/** The key of a choice's words: "budget.mode" and "floor" → "budget.mode.floor". */
export function optionKey(path: FieldKey, option: string): OptionKey {
  return `${path}.${option}` as OptionKey;
}

/** The key of a column's words within a small table. */
export function columnKey(path: FieldKey, column: string): FieldKey {
  return `${path}.${column}` as FieldKey;
}
