import { listHeadings, type Grid } from "../../core";
import { ACTUALS_HEADINGS } from "./actuals";
import { heart } from "./columns";

/** A list of ours: a run's summary, its open items (待办), or a department's actuals. */
export type OwnList = "summary" | "open-items" | "actuals";

/** The lists by headings that stand together on no 自评表, in the languages they are written in. */
const TELLING = [
  ["open-items", ["bulk.file", "bulk.sheet", "bulk.indicator", "bulk.your-score"]],
  ["summary", ["bulk.file", "bulk.total", "bulk.grade", "bulk.open", "bulk.profile"]],
  ["summary", ["bulk.count", "bulk.final", "bulk.average"]],
  ["summary", ["bulk.file", "bulk.cell", "bulk.before", "bulk.after"]],
] as const;

const LISTS = TELLING.flatMap(([list, keys]) =>
  listHeadings(keys).map((row) => ({ list, headings: row.map(heart) })),
);

/** What a 自评表 gives its indicators and a list of actuals doesn't. */
const SCORED = ["分值", "得分"];

/** People put a line or two above the headings. */
const HEAD_ROWS = 10;

/**
 * Which of our lists a sheet holds, by its heading row, whatever it is called; null for any other.
 * 待办 has so many columns of a 自评表 that it would be scored as one.
 */
export function ownListOn(grid: Grid): OwnList | null {
  for (const row of grid.rows().slice(0, HEAD_ROWS)) {
    const found = new Set([...grid.rowCells(row)].map(([, { text }]) => heart(text)));
    const own = LISTS.find(({ headings }) => headings.every((each) => found.has(each)));
    if (own) return own.list;
    if (isActuals(found)) return "actuals";
  }
  return null;
}

/** Of the lists on a workbook's sheets, the one that says best what the workbook is. */
export function bookOfLists(lists: readonly OwnList[]): OwnList | null {
  const order = ["summary", "open-items", "actuals"] as const;
  return order.find((list) => lists.includes(list)) ?? null;
}

function isActuals(found: ReadonlySet<string>): boolean {
  const { project, indicator, actual } = ACTUALS_HEADINGS;
  const needed = [project, indicator, actual];
  return (
    needed.every((names) => names.some((name) => found.has(name))) &&
    !SCORED.some((heading) => found.has(heading))
  );
}
