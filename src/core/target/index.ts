export { compareNumbers, type NumberComparison } from "./compare-numbers";
export { answersInKind, compareWording } from "./compare-wording";
export type { WordingComparison, WordingReason } from "./comparison";
export type { ValueContext } from "./context";
export { directionOf, isDoubtful, type Direction, type IndicatorNames } from "./direction";
export { parseValue } from "./parse";
export { printValue } from "./print";
export { parseUnit, unitsComparable } from "./units";
export * from "./value";
