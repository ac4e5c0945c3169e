import { readBody } from "./body";
import { layOut, type Layout } from "./columns";
import type { Form, TableRow, TotalRow } from "./form";
import { readHeadings, type Heading } from "./headings";
import type { HeaderRows } from "./header";
import { isLevelWord, parseLevel } from "./labels/levels";
import { headField, isOrganisation } from "./labels/preamble";
import { labelKey } from "./labels/label-text";
import { numberIn } from "./kinds";
import { moneyUnitIn } from "./money-unit";
import { readPreamble } from "./preamble";
import type { Segment } from "./segments";
import type { Piece, Sheet } from "./sheet";

/** One project of the list: its rows, and the cells that name it. */
interface Project {
  readonly name: Piece;
  readonly unit: Piece | null;
  readonly rows: number[];
}

/** A flat list has the project's name as a column of its header. */
export function isList(sheet: Sheet, { headers }: Segment): boolean {
  const [header] = headers;
  return header !== undefined && projectHeading(sheet, header) !== null;
}

function projectHeading(sheet: Sheet, { top, bottom }: HeaderRows): Piece | null {
  const pieces = sheet.between(top, bottom).flatMap((row) => sheet.row(row));
  return pieces.find(({ text }) => headField(text) === "project") ?? null;
}

/** Reads a flat list: for each project the annual block, then the overall one. */
export function readList(sheet: Sheet, segment: Segment): readonly Form[] {
  const [header] = segment.headers;
  const heading = header && projectHeading(sheet, header);
  if (!header || !heading) return [];
  const rows = sheet.between(header.bottom + 1, segment.bottom);
  const headings = readHeadings(sheet, header);
  const unitColumn = headings.find(({ label }) => isOrganisation(label))?.left ?? null;
  const projects = projectsOf(sheet, rows, heading.spot.column, unitColumn);
  const blocks = blocksOf(headings);
  return projects.flatMap((project) =>
    blocks.flatMap((block) => readBlock(sheet, segment, header, headings, block, project) ?? []),
  );
}

type Block = "annual" | "overall" | null;

function blocksOf(headings: readonly Heading[]): readonly Block[] {
  const count = (block: Block): number =>
    headings.filter((heading) => heading.block === block && heading.role !== null).length;
  const named = (["annual", "overall"] as const).filter((block) => count(block) >= 3);
  return named.length > 0 ? named : [null];
}

/** A project goes on until a row names another one. */
function projectsOf(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  unitColumn: number | null,
): readonly Project[] {
  const projects: Project[] = [];
  for (const row of rows) {
    const name = sheet.at(row, column);
    const unit = unitColumn === null ? null : sheet.at(row, unitColumn);
    const last = projects.at(-1);
    const slipped = name !== null && isLevelWord(parseLevel(name.text).text);
    const own = name?.spot.row === row && !slipped ? name : null;
    const goesOn =
      own === null || (own.key === last?.name.key && (!unit || unit.key === last.unit?.key));
    if (last && goesOn) last.rows.push(row);
    else if (own) projects.push({ name: own, unit, rows: [row] });
  }
  return projects;
}

function readBlock(
  sheet: Sheet,
  segment: Segment,
  header: HeaderRows,
  headings: readonly Heading[],
  block: Block,
  project: Project,
): Form | null {
  const own = headings.map((heading) =>
    block === null || heading.block === block ? heading : without(heading),
  );
  const layout = layOut(sheet, own, project.rows);
  const slots = layout.slots.map((slot) => ({ ...slot, corner: false }));
  const table = withoutNames(sheet, project);
  const pasted = !sheet.grid.merges.some(({ bottom }) => bottom > header.bottom);
  const body = readBody(table, [{ slots, rows: project.rows, slipped: null }], pasted);
  const rows = body.rows.filter(({ kind }) => kind === "indicator");
  if (!layout.columns.name || rows.length === 0) return null;
  const above = sheet.between(segment.top, header.top - 1);
  const unit = project.unit && { text: project.unit.text.trim(), spot: project.unit.spot };
  return {
    ...readPreamble(sheet, above),
    kind: layout.columns.actual || layout.columns.score ? "self-evaluation" : "indicator-list",
    block,
    sheet: sheet.grid.sheet,
    area: {
      top: project.rows[0] ?? header.bottom,
      left: headings[0]?.left ?? 1,
      bottom: project.rows.at(-1) ?? header.bottom,
      right: headings.at(-1)?.right ?? 1,
    },
    project: { text: project.name.text.trim(), spot: project.name.spot },
    unit,
    moneyUnit: moneyUnitIn(above.flatMap((row) => sheet.row(row))),
    fund: null,
    goal: goalOf(sheet, headings, block, project),
    headerRows: Array.from({ length: header.bottom - header.top + 1 }, (_, i) => header.top + i),
    columns: layout.columns,
    labels: body.labels.filter(({ lastRow }) => lastRow >= (rows[0]?.row ?? 0)),
    rows,
    total: totalOf(sheet, project, layout, rows),
    conclusion: null,
    reasonBlocks: [],
    surroundings: above
      .flatMap((row) => sheet.row(row))
      .map(({ text }) => text)
      .concat(unit?.text ?? [])
      .join("\n"),
  };
}

/** The cells that name project and unit stand before every row and belong to none. */
function withoutNames(sheet: Sheet, { name, unit }: Project): Sheet {
  const names = new Set([name.key, unit?.key]);
  const columns = new Set([name.spot.column, unit?.spot.column]);
  const isName = ({ key, spot }: Piece): boolean => names.has(key) && columns.has(spot.column);
  return { ...sheet, row: (row) => sheet.row(row).filter((piece) => !isName(piece)) };
}

function without(heading: Heading): Heading {
  return { ...heading, role: null };
}

/** 年度绩效目标, 总体绩效目标: prose in the project's first rows. */
function goalOf(
  sheet: Sheet,
  headings: readonly Heading[],
  block: Block,
  { rows }: Project,
): Form["goal"] {
  const heading = headings.find(
    (each) => (block === null || each.block === block) && /目标$/.test(labelKey(each.label)),
  );
  if (!heading) return null;
  for (const row of rows) {
    const piece = sheet.at(row, heading.left);
    if (piece) return { target: { text: piece.text.trim(), spot: piece.spot }, actual: null };
  }
  return null;
}

/** The row that names the project and states the sum of its points. */
function totalOf(
  sheet: Sheet,
  project: Project,
  layout: Layout,
  rows: readonly TableRow[],
): TotalRow | null {
  const row = project.rows[0];
  const column = layout.columns.points?.column;
  if (row === undefined || column === undefined || rows.some((each) => each.row === row))
    return null;
  const points = sheet.grid.anchor(row, column);
  const pointsValue = numberIn(sheet.at(row, column));
  if (pointsValue === null) return null;
  return { row, label: project.name.spot, points, score: null, pointsValue, scoreValue: null };
}
