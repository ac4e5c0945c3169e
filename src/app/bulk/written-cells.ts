import type { FileReport } from "../report";
import { auditLines } from "./audit";
import type { ListCell } from "./table";

/** Headings and widths of the list of written cells. */
export const WRITTEN_COLUMNS = [
  ["bulk.file", 30],
  ["bulk.sheet", 14],
  ["bulk.cell", 8],
  ["bulk.before", 14],
  ["bulk.after", 14],
  ["bulk.how", 40],
  ["bulk.basis", 40],
  ["bulk.profile", 12],
] as const;

/** A longer list is for the log: a workbook is built in memory. */
export const MOST_WRITTEN = 50_000;

/** What a run wrote into a file, a line each cell; nothing for a dry run. */
export function writtenLines(report: FileReport): ListCell[][] {
  const lines = auditLines(report, { when: "", hashOf: () => "" });
  return lines
    .filter(({ kind }) => kind !== "highlight")
    .map(({ file, sheet, cell, before, after, reason, basis, profile }) => [
      ...[file, sheet, cell, before, after, reason, basis, profile],
    ]);
}
