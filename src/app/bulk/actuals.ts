import {
  cellName,
  compact,
  message,
  type Form,
  type Grid,
  type PlannedEdit,
  type Spot,
} from "../../core";
import { readList } from "./columns";
import { nearest } from "./similar";

/** One line of a list of actuals. */
export interface ActualLine {
  readonly sheetRow: number;
  readonly project: string;
  readonly indicator: string;
  readonly actual: string;
  /** 全年执行数 of the project, on any of its lines. */
  readonly executed: string;
}

/** A line that fits no form or no indicator; the candidates are the nearest names there are. */
export interface UnmatchedLine {
  readonly line: ActualLine;
  readonly what: "project" | "indicator" | "ambiguous";
  readonly candidates: readonly string[];
}

/** A cell that holds another actual already. */
export interface KeptCell {
  readonly line: ActualLine;
  readonly cell: string;
  readonly held: string;
}

/** Where the lines of a list of actuals go, and those that go nowhere. */
export interface ActualsPlan {
  readonly edits: PlannedEdit[];
  readonly kept: KeptCell[];
  readonly unmatched: UnmatchedLine[];
}

/** The columns of a list of actuals, by the headings people give them. */
export const ACTUALS_HEADINGS = {
  project: ["项目", "项目名称", "项目支出名称"],
  indicator: ["指标", "三级指标", "指标名称", "三级指标名称"],
  actual: ["实际完成值", "完成值", "全年完成值", "实际值"],
  executed: ["执行数", "全年执行数", "预算执行数"],
} as const;

/** Reads a list of 项目, 指标, 实际完成值 and, where given, 执行数. */
export function readActuals(grid: Grid): { lines: ActualLine[]; missing: string[] } {
  const { rows, missing } = readList(grid, ACTUALS_HEADINGS);
  let project = "";
  const lines = rows
    .map((row) => {
      project = row.project || project;
      return { ...row, project };
    })
    .filter((line) => line.actual !== "" || line.executed !== "");
  const needed = missing.filter((key) => key !== "executed");
  return { lines, missing: needed.map((key) => ACTUALS_HEADINGS[key][0]) };
}

interface FormOnSheet {
  readonly form: Form;
  readonly grid: Grid;
}

/** Puts the actuals where they belong; a line that fits nowhere exactly is never guessed. */
export function planActuals(
  lines: readonly ActualLine[],
  forms: readonly FormOnSheet[],
): ActualsPlan {
  const plan: ActualsPlan = { edits: [], kept: [], unmatched: [] };
  for (const line of lines) {
    const own = forms.filter(({ form }) => same(form.project?.text, line.project));
    const [target] = own;
    if (!target || own.length > 1) {
      const names = forms.map(({ form }) => form.project?.text ?? "");
      const what = own.length > 1 ? "ambiguous" : "project";
      plan.unmatched.push({ line, what, candidates: nearest(line.project, names) });
      continue;
    }
    if (line.actual !== "") placeActual(line, target, plan);
    if (line.executed !== "")
      put(line, line.executed, target.form.fund?.scoring?.cells.executed, target, plan);
  }
  return plan;
}

function placeActual(line: ActualLine, target: FormOnSheet, plan: ActualsPlan): void {
  const rows = target.form.rows.filter(({ kind }) => kind === "indicator");
  const own = rows.filter(({ name }) => same(name, line.indicator));
  const [row] = own;
  if (!row || own.length > 1) {
    const names = rows.map(({ name }) => name);
    const what = own.length > 1 ? "ambiguous" : "indicator";
    plan.unmatched.push({ line, what, candidates: nearest(line.indicator, names) });
    return;
  }
  put(line, line.actual, row.cells.actual, target, plan);
}

function put(
  line: ActualLine,
  text: string,
  spot: Spot | null | undefined,
  { form, grid }: FormOnSheet,
  plan: ActualsPlan,
): void {
  if (!spot) return;
  const anchor = grid.anchor(spot.row, spot.column);
  const held = grid.cell(anchor.row, anchor.column);
  const cell = cellName(anchor);
  if (held.text.trim() !== "") {
    if (!same(held.text, text)) plan.kept.push({ line, cell, held: held.text });
    return;
  }
  const number = Number(text.replaceAll(",", ""));
  const after = Number.isFinite(number) ? number : text;
  const before = typeof held.value === "boolean" ? held.text : held.value;
  const reason = message("bulk.actual-filled", { row: line.sheetRow });
  plan.edits.push({ sheet: form.sheet, cell, kind: "value", before, after, reason });
}

function same(a: string | undefined, b: string): boolean {
  return a !== undefined && compact(a) === compact(b);
}
