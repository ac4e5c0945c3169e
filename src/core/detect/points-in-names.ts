import type { LevelLabel, TableRow } from "./form";

const IN_BRACKETS = /[(（]\s*(?:共|计|满分|分值)?[:：]?\s*(\d+(?:\.\d+)?)\s*分\s*[)）]\s*$/;

/**
 * The points of a table without a column for them (湖北): behind each indicator's name, 培训人数(10分),
 * else behind the label that stands over this one indicator alone. As they are, unless all can be told.
 */
export function withPointsInNames(rows: readonly TableRow[]): readonly TableRow[] {
  const indicators = rows.filter(({ kind }) => kind === "indicator");
  const found = new Map(indicators.map((row) => [row, pointsOf(row, indicators)] as const));
  if ([...found.values()].some((points) => points === null)) return rows;
  return rows.map((row) => ({ ...row, points: found.get(row) ?? row.points }));
}

function pointsOf(row: TableRow, all: readonly TableRow[]): number | null {
  const printed = IN_BRACKETS.exec(row.name)?.[1];
  if (printed !== undefined) return Number(printed);
  return only(row, all, "level2") ?? only(row, all, "level1");
}

function only(row: TableRow, all: readonly TableRow[], level: "level1" | "level2"): number | null {
  const label: LevelLabel | null = row[level];
  if (label?.points == null) return null;
  return all.filter((each) => each[level] === label).length === 1 ? label.points : null;
}
