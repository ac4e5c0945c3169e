import type { Spot } from "../grid";
import type { Slot } from "./columns";
import type { LevelLabel } from "./form";
import { isLevelWord, parseLevel, type LevelText } from "./labels/levels";
import type { Piece, Sheet } from "./sheet";

interface Growing {
  level: 1 | 2;
  text: string;
  points: number | null;
  spot: Spot;
  firstRow: number;
  lastRow: number;
  inferred: boolean;
}

/** The labels a row stands under. */
export interface Levels {
  readonly level1: LevelLabel | null;
  readonly level2: LevelLabel | null;
}

/** Follows the 一级 and 二级 labels down the table. */
export interface LevelTracker {
  /** Takes the labels that begin in a row; null where the row has none of its own. */
  take(row: number, level1: Piece | null, level2: Piece | null): void;
  /** The labels over a row; `covered`: the row's label cell belongs to a merged area from above. */
  over(row: number, covered: { readonly level1: boolean; readonly level2: boolean }): Levels;
  readonly labels: readonly LevelLabel[];
  readonly pasted: boolean;
  /** A 二级 label that was squeezed into the row above the one it belongs to. */
  late: Piece | null;
}

/** `pasted`: labels may have slipped into a neighbouring cell. */
export function trackLevels(pasted: boolean): LevelTracker {
  const labels: Growing[] = [];
  const open: { 1: Growing | null; 2: Growing | null } = { 1: null, 2: null };

  const takeOne = (level: 1 | 2, row: number, piece: Piece): boolean => {
    const { text, points } = readLabel(piece);
    const before = open[level];
    if (before && continues(before, text, points)) {
      before.text = joined(before.text, text);
      before.points ??= points;
      before.lastRow = Math.max(before.lastRow, row, piece.bottom);
      return false;
    }
    if (text === "") return false;
    const { spot, bottom } = piece;
    const label = { level, text, points, spot, firstRow: row, lastRow: bottom, inferred: false };
    open[level] = label;
    labels.push(label);
    return true;
  };

  return {
    labels,
    pasted,
    late: null,
    take: (row, level1, level2) => {
      if (level1 && takeOne(1, row, level1)) open[2] = null;
      if (level2) takeOne(2, row, level2);
    },
    over: (row, covered) => {
      stretch(open[1], row, covered.level1);
      stretch(open[2], row, covered.level2);
      return { level1: open[1], level2: open[2] };
    },
  };
}

/** A label without its points; one cut after 指 is completed. */
function readLabel({ text: shown }: Piece): LevelText {
  const { text, points } = parseLevel(shown.replace(/[*★☆▲:：]/g, ""));
  return { text: !isLevelWord(text) && isLevelWord(`${text}标`) ? `${text}标` : text, points };
}

/** A label goes on: repeated row by row, its points alone, or the rest of a word cut by a page break. */
function continues(before: Growing, text: string, points: number | null): boolean {
  if (text === "") return points !== null;
  const agree = points === null || before.points === null || points === before.points;
  if (text === before.text) return agree;
  if (!isLevelWord(text) && before.text.endsWith(text)) return agree;
  return agree && !isLevelWord(text) && isLevelWord(before.text + text) && points !== before.points;
}

function joined(before: string, text: string): string {
  return before.endsWith(text) || isLevelWord(before) ? before : before + text;
}

function stretch(label: Growing | null, row: number, covered: boolean): void {
  if (!label) return;
  if (row > label.lastRow) label.lastRow = row;
  if (row !== label.firstRow && !covered) label.inferred = true;
}

/** Takes a row's own labels and tells which ones the row stands under. */
export function rowLevels(
  tracker: LevelTracker,
  sheet: Sheet,
  row: number,
  own: { readonly level1?: Piece; readonly level2?: Piece },
  slots: readonly Slot[],
): Levels {
  const { level1, level2 } = unsqueeze(tracker, own);
  tracker.take(row, level1, level2);
  const covered = (role: "level1" | "level2"): boolean => {
    const slot = slots.find((each) => each.role === role);
    return own[role] !== undefined || (slot !== undefined && isCovered(sheet, row, slot.column));
  };
  return tracker.over(row, { level1: covered("level1"), level2: covered("level2") });
}

/**
 * Two labels side by side that are both 二级: the second one belongs to the next row. The same label
 * twice counts once (成本指标; 满意度指标 is a usual name of both levels).
 */
function unsqueeze(
  tracker: LevelTracker,
  own: { readonly level1?: Piece; readonly level2?: Piece },
): { level1: Piece | null; level2: Piece | null } {
  const late = tracker.late;
  tracker.late = null;
  const [level1, level2] = [own.level1 ?? null, own.level2 ?? late];
  if (!tracker.pasted || !level1 || !own.level2) return { level1, level2 };
  const [first, second] = [parseLevel(level1.text).text, parseLevel(own.level2.text).text];
  if (first === second && /^成本/.test(first)) return { level1: null, level2 };
  if (isLevelWord(first, 1) || !isLevelWord(first, 2)) return { level1, level2 };
  if (isLevelWord(second, 2) && first !== second) tracker.late = level2;
  return { level1: null, level2: level1 };
}

/** Whether a cell lies below the first row of a merged area. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const area = sheet.grid.mergeAt(row, column);
  return area !== null && area.top < row;
}
