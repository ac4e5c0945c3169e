import {
  cellName,
  compact,
  type ColumnRole,
  type Form,
  type FundRow,
  type Grid,
  type Spot,
} from "../../core";
import { tableRows } from "./blocks";

/** What is filled in for each indicator; 分值 may be printed in a blank form. */
const OWN_COLUMNS = [
  ...["name", "sign", "target", "unit"],
  ...["actual", "score", "reason", "remark"],
] as const satisfies readonly ColumnRole[];

const AMOUNTS = [
  "initial",
  "budget",
  "executed",
  "score",
] as const satisfies readonly (keyof FundRow["cells"])[];

/** What a blank form prints where something is to be filled in: 指标1：, ……, -, （填写项目名称）. */
const PRINTED =
  /^(?:指标\d*[:：]?|[…\-—/.]+|[（(【[].*|.*(?:填写|填报|简要|概括).*|.*[xX×]{2,}.*)$/;

/**
 * The cells of a form that hold what belongs to one project: indicators, amounts, name, goals. None in
 * a blank form; what it prints itself (labels, 指标1：, hints) and its formulas are not counted.
 */
export function filledCells(form: Form, grid: Grid): string[] {
  const filled = [...headSpots(form), ...tableSpots(form)].filter((spot) => isFilled(spot, grid));
  return [...new Set(filled.map(cellName))];
}

/** Whether a cell holds a template's own text, which an indicator may take the place of. */
export function isPrinted(text: string): boolean {
  return PRINTED.test(compact(text));
}

function isFilled({ row, column }: Spot, grid: Grid): boolean {
  const { text, value, formula } = grid.cell(row, column);
  return compact(text) !== "" && value !== 0 && formula === null && !isPrinted(text);
}

function headSpots({ project, goal, fund, conclusion }: Form): Spot[] {
  const amounts = (fund?.rows ?? []).flatMap(({ cells }) => AMOUNTS.map((key) => cells[key]));
  const texts = [project, goal?.target, goal?.actual].map((each) => each?.spot);
  return [...texts, ...amounts, conclusion?.cell]
    .filter((spot) => spot !== null)
    .flatMap((spot) => spot ?? []);
}

function tableSpots(form: Form): Spot[] {
  const room = tableRows(form);
  if (!room) return [];
  const columns = OWN_COLUMNS.flatMap((role) => form.columns[role]?.column ?? []);
  const left = form.rows.filter(({ kind }) => kind === "placeholder" || kind === "subtotal");
  const printed = new Set(left.map(({ row }) => row));
  const rows = Array.from(
    { length: room.lastRow - room.firstRow + 1 },
    (_, i) => room.firstRow + i,
  );
  return rows
    .filter((row) => !printed.has(row))
    .flatMap((row) => columns.map((column) => ({ row, column })));
}
