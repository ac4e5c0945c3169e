import type { Cost, Costs } from "./align";
import type { Slot } from "./columns";
import type { ColumnRole } from "./form";
import { kindOf, type CellKind } from "./kinds";

const IMPOSSIBLE: Cost = 6;

type Rule = (kind: CellKind) => Cost;

const isFigure = ({ number, percent, signed }: CellKind): boolean =>
  number !== null || percent || signed;

const level =
  (own: "level1" | "level2", other: "level1" | "level2", short: Cost): Rule =>
  (kind) => {
    if (kind[own]) return 0;
    if (isFigure(kind) || kind.sign || kind.prose) return IMPOSSIBLE;
    if (kind.levelPiece) return 0.6;
    if (kind.levelLike || kind[other]) return 1;
    if (kind.mark) return 0.8;
    if (kind.corner) return 2.5;
    if (kind.measure) return 4;
    if (kind.answer) return 3;
    return kind.length <= 10 ? short : 4.5;
  };

const name: Rule = (kind) => {
  if (isFigure(kind) || kind.sign) return IMPOSSIBLE;
  if (kind.measure) return 4.5;
  if (kind.answer) return 2.2;
  if (kind.level1 || kind.level2 || kind.levelPiece) return 1.8;
  if (kind.mark) return 1;
  if (kind.length > 60) return 2.5;
  return kind.prose ? 0.8 : 0;
};

const value =
  (signed: Cost): Rule =>
  (kind) => {
    if (kind.sign) return 4;
    if (kind.signed) return signed;
    if (kind.number !== null) return 0.4;
    if (kind.measure || kind.percent || kind.answer) return 0.1;
    if (kind.mark) return 0.3;
    if (kind.level1 || kind.level2) return 3.5;
    return kind.prose || kind.length > 20 ? 0.9 : 0.5;
  };

const number =
  (percent: Cost, large: Cost): Rule =>
  (kind) => {
    if (kind.percent) return percent;
    if (kind.number === null) return kind.mark ? 0.6 : IMPOSSIBLE;
    if (kind.number < 0 || kind.number > 100) return 4.5;
    return kind.number > 50 ? large : 0;
  };

const prose =
  (long: Cost, short: Cost): Rule =>
  (kind) => {
    if (kind.mark) return 0.1;
    if (isFigure(kind)) return 5;
    if (kind.level1 || kind.level2 || kind.sign) return 4;
    if (kind.measure) return 2.5;
    if (kind.prose) return long;
    return kind.answer ? 1 : short;
  };

const RULES: Readonly<Record<ColumnRole, Rule>> = {
  level1: level("level1", "level2", 2.2),
  level2: level("level2", "level1", 2),
  name,
  sign: (kind) => (kind.sign ? 0 : kind.mark ? 0.5 : kind.length <= 4 && !isFigure(kind) ? 2 : 5),
  target: value(0),
  unit: (kind) => {
    if (isFigure(kind) || kind.sign) return 5;
    return kind.unit ? 0 : kind.mark ? 0.3 : kind.length <= 6 ? 1 : 4;
  },
  actual: value(0.3),
  points: number(1.5, 0.6),
  score: number(2.5, 0.3),
  reason: prose(0, 0.5),
  remark: prose(0.6, 0.3),
};

function fitCost(kind: CellKind, role: ColumnRole): Cost {
  return RULES[role](kind);
}

/** A cell in the corner column, which holds 绩效指标 or nothing. */
function cornerCost(kind: CellKind): Cost {
  if (kind.corner) return 0;
  return kind.mark ? 0.5 : 4;
}

/** A cell that no column takes: page numbers, repeated pieces of labels. */
export function dropCost(kind: CellKind): Cost {
  if (kind.corner || kind.mark) return 0.3;
  if (kind.levelPiece) return 0.8;
  return kind.number !== null ? 3.5 : 2.2;
}

/** What a row costs that lacks a column. */
const SKIP: Partial<Readonly<Record<ColumnRole, Cost>>> = {
  name: 2,
  target: 1.2,
  actual: 0.8,
  points: 2.5,
  score: 0.3,
};

/** Two neighbours that contradict each other: a wording answered by a number, a score over its points. */
function pairCost(
  before: CellKind,
  beforeRole: ColumnRole | null,
  after: CellKind,
  afterRole: ColumnRole | null,
): Cost {
  if (beforeRole === "target" && afterRole === "actual") {
    const worded = !before.measure && !isFigure(before) && !before.mark;
    return worded && (after.number !== null || after.signed) ? 1.5 : 0;
  }
  if (beforeRole === "points" && afterRole === "score") {
    const over = before.number !== null && after.number !== null && after.number > before.number;
    return over ? 3 : 0;
  }
  return 0;
}

/** What speaks against a reading of an indicator row. */
export const INDICATOR_COSTS: Costs<Slot> = {
  fit: ({ role, corner }, piece) => {
    if (role !== null) return fitCost(kindOf(piece), role);
    return corner ? cornerCost(kindOf(piece)) : 0.3;
  },
  skip: ({ role, fallback }) => (role === null || fallback ? 0 : (SKIP[role] ?? 0)),
  drop: (piece) => dropCost(kindOf(piece)),
  pair: (left, a, right, b) => pairCost(kindOf(a), left.role, kindOf(b), right.role),
};
