import {
  cellName,
  type Area,
  type ColumnRole,
  type Edit,
  type Form,
  type Grid,
  type RowChange,
  type Spot,
} from "../../core";
import { blocksOf, fitBlocks, tableRows, type Block } from "./blocks";
import type { ListedIndicator, ListedProject } from "./listed-project";
import { valueCell, yearCell } from "./labels";

/** How a blank form becomes a project's. */
export interface FormDraft {
  /** Applied first, in this order. */
  readonly changes: readonly (RowChange & { readonly like: number })[];
  /** Then these areas are merged, in final rows; older merges they touch give way. */
  readonly merges: readonly Area[];
  /** Then these cells are written, in final rows. */
  readonly edits: readonly Edit[];
}

/**
 * How a department's own blank form becomes the form of one project: rows to put in or take out,
 * labels to merge, cells to fill. Null when the blank form has no table to fill.
 */
export function draftForm(project: ListedProject, form: Form, grid: Grid): FormDraft | null {
  const rows = tableRows(form);
  if (!rows) return null;
  const { changes, blocks } = fitBlocks(blocksOf(form, rows, project.indicators));
  const labels = blocks.flatMap((block) => (block.labelled ? [] : labelRuns(block, form)));
  const writer = new DraftWriter(form, grid);
  writeHead(project, writer);
  for (const { spot, text } of labels) writer.write(spot, text);
  for (const block of blocks) {
    block.indicators.forEach((indicator, i) =>
      writeIndicator(indicator, block.firstRow + i, writer),
    );
  }
  const merges = [...labels.map(({ area }) => area), ...labelledMerges(blocks, form)];
  return { changes, merges: merges.filter(({ top, bottom }) => bottom > top), edits: writer.edits };
}

interface LabelRun {
  readonly spot: Spot;
  readonly text: string;
  readonly area: Area;
}

/** Equal labels one under another become one cell: 产出指标 with its points, 数量指标. */
function labelRuns({ indicators, firstRow }: Block, form: Form): LabelRun[] {
  return (["level1", "level2"] as const).flatMap((role) => {
    const column = form.columns[role]?.column;
    if (column === undefined) return [];
    const runs: LabelRun[] = [];
    for (let i = 0; i < indicators.length;) {
      const same = runLength(indicators, i, role);
      const top = firstRow + i;
      const own = indicators.slice(i, i + same);
      const text = role === "level1" ? withPoints(own) : (own[0]?.level2 ?? "");
      const area = { top, bottom: top + same - 1, left: column, right: column };
      runs.push({ spot: { row: top, column }, text, area });
      i += same;
    }
    return runs;
  });
}

function runLength(
  indicators: readonly ListedIndicator[],
  from: number,
  role: "level1" | "level2",
): number {
  const first = indicators[from];
  const same = ({ level1, level2 }: ListedIndicator): boolean =>
    level1 === first?.level1 && (role === "level1" || level2 === first.level2);
  let length = 1;
  for (let next = indicators[from + length]; next && same(next); next = indicators[from + length]) {
    length += 1;
  }
  return length;
}

/** "产出指标\n(50分)", as the published forms of 黔南, 株洲 and 嘉兴 print it. */
function withPoints(indicators: readonly ListedIndicator[]): string {
  const points = indicators.reduce((sum, each) => sum + (each.points ?? 0), 0);
  return `${indicators[0]?.level1 ?? ""}\n(${points}分)`;
}

/** Labels the form prints itself span their block, however many rows it has now. */
function labelledMerges(blocks: readonly Block[], form: Form): Area[] {
  const column = form.columns.level2?.column;
  const labelled = blocks.filter((block) => block.labelled);
  if (column === undefined) return [];
  return labelled.map(({ firstRow, lastRow }) => ({
    top: firstRow,
    bottom: lastRow,
    left: column,
    right: column,
  }));
}

function writeHead(project: ListedProject, writer: DraftWriter): void {
  const { form, grid } = writer;
  const header = Math.min(...form.headerRows);
  const year = yearCell(grid, header);
  if (year && project.year !== null) {
    writer.write(year.spot, year.text.replace(/(?:20\d\d|[\s_]+)\s*年/, `${project.year}年`));
  }
  writer.fill(valueCell(grid, "project", header), project.name);
  writer.fill(valueCell(grid, "department", header), project.unit);
  writer.fill(valueCell(grid, "unit", header), project.unit);
  writer.fill(valueCell(grid, "goal", header), project.goal);
  const scoring = form.fund?.scoring;
  if (project.budget !== null && scoring) {
    const amount = project.budget / (form.moneyUnit?.factor ?? 1);
    writer.fill(scoring.cells.initial, amount);
    writer.fill(scoring.cells.budget, amount);
  }
}

function writeIndicator(indicator: ListedIndicator, row: number, writer: DraftWriter): void {
  const { columns } = writer.form;
  const at = (role: ColumnRole): Spot | null => {
    const choice = columns[role];
    return choice ? { row, column: choice.column } : null;
  };
  const { sign, target, unit, points } = indicator;
  const qualitative = !/^[≥≤=<>]/.test(sign);
  const shownSign = qualitative || columns.sign ? "" : sign;
  writer.write(at("name"), indicator.name);
  writer.write(at("sign"), sign);
  writer.write(at("target"), shownSign + target + (columns.unit ? "" : unit));
  writer.write(at("unit"), unit);
  writer.write(at("points"), points);
  writer.write(at("remark"), indicator.remark);
}

/** Collects the cells to write. `fill` leaves a cell alone that the blank form fills itself. */
class DraftWriter {
  readonly edits: Edit[] = [];

  constructor(
    readonly form: Form,
    readonly grid: Grid,
  ) {}

  fill(spot: Spot | null, after: string | number): void {
    if (!spot || this.grid.cell(spot.row, spot.column).text.trim() !== "") return;
    this.write(spot, after);
  }

  write(spot: Spot | null, after: string | number | null): void {
    if (!spot || after === null || after === "") return;
    // The table's rows move and are new; what stands above them stays where it is.
    const above = spot.row < Math.min(...this.form.headerRows);
    const held = above ? this.grid.cell(spot.row, spot.column).value : null;
    const before = typeof held === "boolean" ? null : held;
    this.edits.push({ sheet: this.form.sheet, cell: cellName(spot), kind: "value", before, after });
  }
}

/** The file name of a project's form: what file systems refuse is left out. */
export function fileNameOf({ name }: ListedProject, extension: FormExtension): string {
  const plain = name.replace(/[\\/:*?"<>|\r\n\t]/g, "").trim();
  return `${plain.slice(0, 80) || "form"}${extension}`;
}

/** A form keeps the macros of its template, and Excel opens no macros in a file named .xlsx. */
export type FormExtension = ".xlsx" | ".xlsm";

/** How the forms made from a template end. */
export function extensionOf(template: string): FormExtension {
  return /\.xlsm$/i.test(template) ? ".xlsm" : ".xlsx";
}
