import { spotOf } from "../../../app/edit-guard";
import { HostError } from "../../../app/errors";
import { asTyped } from "../../../app/typed";
import { cellName, type Edit, type Grid } from "../../../core";
import type { WpsRange, WpsWorksheet } from "../api";
import { rangeOf, rowsOf } from "../read/parts";

/** Cells below one another that are set at once. */
interface Run {
  readonly kind: Edit["kind"];
  readonly row: number;
  readonly column: number;
  readonly contents: readonly Edit["after"][];
}

/** Sets the cells of the given value and formula edits, and reads each back. */
export function writeCells(sheet: WpsWorksheet, grid: Grid, edits: readonly Edit[]): void {
  for (const run of runsOf(edits)) {
    const { row, column, contents } = run;
    const bottom = row + contents.length - 1;
    const area = { top: row, left: column, bottom, right: column };
    const range = rangeOf(sheet, area);
    setCells(range, run, grid);
    const held = rowsOf(run.kind === "formula" ? range.Formula : range.Value2, area);
    checkCells(held, run, grid);
  }
}

function runsOf(edits: readonly Edit[]): Run[] {
  const single = edits.map((edit): Run => {
    return { kind: edit.kind, ...spotOf(edit), contents: [edit.after] };
  });
  single.sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const run of single) {
    const last = runs.at(-1);
    const continues =
      last?.kind === run.kind &&
      last.column === run.column &&
      last.row + last.contents.length === run.row;
    if (continues)
      runs[runs.length - 1] = { ...last, contents: [...last.contents, ...run.contents] };
    else runs.push(run);
  }
  return runs;
}

function setCells(range: WpsRange, run: Run, grid: Grid): void {
  const inputs = run.contents.map((content, i) => [inputOf(content, run, formatAt(run, i, grid))]);
  const input = inputs.length === 1 ? inputs[0]?.[0] : inputs;
  if (run.kind === "formula") range.Formula = input;
  else range.Value2 = input;
}

/**
 * What WPS is given for a cell. As in Excel, text that looks like a formula, a number or a date would
 * be understood as one, unless it begins with an apostrophe or the cell is formatted as text.
 */
function inputOf(content: Edit["after"], { kind }: Run, format: string): string | number | boolean {
  const isFormula = typeof content === "string" && content.startsWith("=");
  if (kind === "formula" && isFormula) return content;
  return format === TEXT_FORMAT && content !== null ? content : asTyped(content);
}

const TEXT_FORMAT = "@";

function formatAt({ row, column }: Run, i: number, grid: Grid): string {
  return grid.cell(row + i, column).format;
}

/** Throws when a cell holds something else than was ordered: WPS may ignore a write in silence. */
function checkCells(held: readonly (readonly unknown[])[], run: Run, grid: Grid): void {
  run.contents.forEach((content, i) => {
    if (holds(held[i]?.[0], content, formatAt(run, i, grid))) return;
    const cell = cellName({ row: run.row + i, column: run.column });
    throw new HostError("host-failed", { sheet: grid.sheet, cell });
  });
}

/** A cell formatted as text keeps a number as text: that is the form's will. */
function holds(held: unknown, content: Edit["after"], format: string): boolean {
  if (content === null || content === "") return held === null || held === undefined || held === "";
  return held === content || (format === TEXT_FORMAT && held === String(content));
}
