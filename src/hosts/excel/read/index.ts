/// <reference types="office-js" />
import { HostError } from "../../../app/errors";
import { createGrid, type Area, type Grid } from "../../../core";
import { excelCode } from "../errors";
import { roundTrip, type RunExcel } from "../run";
import { isWhole, readCorners, type AskedSheet } from "./at-once";
import { readPieces } from "./in-pieces";
import { locksOf } from "./locks";
import { askMarks, marksOf, type Mark } from "./marks";
import { cellsOf, hiddenOf, mergesOf, type AskedPiece } from "./piece";
import { findPieces } from "./size";

export type { Mark } from "./marks";

/** A sheet as read: the grid, and what only writing needs. */
export interface SheetRead {
  readonly grid: Grid;
  readonly isProtected: boolean;
  readonly marks: readonly Mark[];
  /** Ids of all conditional formats of the sheet, ours or not. */
  readonly formats: readonly string[];
}

/**
 * Reads whole sheets: one round trip, more only for a sheet larger than any form, with more than 512
 * merged areas, with some cells unlocked under protection, or where the web's 5 MB are not enough.
 */
export async function readSheets(
  run: RunExcel,
  which: readonly string[] | "active",
): Promise<readonly SheetRead[]> {
  if (which.length === 0) return [];
  let asked: readonly AskedSheet[];
  try {
    asked = await readCorners(run, which);
  } catch (error) {
    if (!TRY_IN_PIECES.includes(excelCode(error) ?? "")) throw error;
    return readCarefully(run, which === "active" ? [await activeSheetName(run)] : which);
  }
  const missing = asked.findIndex(({ sheet }) => sheet.isNullObject);
  if (missing >= 0) throw gone(which[missing]);
  const large = asked.filter((sheet) => !isWhole(sheet)).map(({ sheet }) => sheet.name);
  const rest = new Map((await readCarefully(run, large)).map((read) => [read.grid.sheet, read]));
  return Promise.all(
    asked.map(async ({ sheet, marks, piece }) => {
      const isProtected = sheet.protection.protected;
      const facts = { name: sheet.name, isProtected, marks, pieces: [piece] };
      return rest.get(sheet.name) ?? assemble(run, facts);
    }),
  );
}

/** The reply was too long, or (GeneralException) a sheet has more merged areas than Excel will name. */
const TRY_IN_PIECES = ["ResponsePayloadSizeLimitExceeded", "GeneralException"];

async function readCarefully(run: RunExcel, names: readonly string[]): Promise<SheetRead[]> {
  if (names.length === 0) return [];
  const asked = await roundTrip(run, ({ workbook: { worksheets } }) =>
    names.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load("name");
      sheet.protection.load("protected");
      return { sheet, marks: askMarks(sheet) };
    }),
  );
  const missing = asked.findIndex(({ sheet }) => sheet.isNullObject);
  if (missing >= 0) throw gone(names[missing]);
  const pieces = await readPieces(run, await findPieces(run, names));
  return Promise.all(
    asked.map(({ sheet: { name, protection }, marks }, i) => {
      const { protected: isProtected } = protection;
      const own = pieces.get(names[i] ?? name) ?? [];
      return assemble(run, { name, isProtected, marks, pieces: own });
    }),
  );
}

interface Facts {
  readonly name: string;
  readonly isProtected: boolean;
  readonly marks: Excel.ConditionalFormatCollection;
  readonly pieces: readonly AskedPiece[];
}

async function assemble(
  run: RunExcel,
  { name, isProtected, marks: asked, pieces }: Facts,
): Promise<SheetRead> {
  const marks = marksOf(asked);
  const hidden = pieces.map(hiddenOf);
  const merges = new Map<string, Area>();
  for (const area of pieces.flatMap(mergesOf)) merges.set(`${area.top}:${area.left}`, area);
  const grid = createGrid({
    sheet: name,
    cells: pieces.flatMap((piece) => [...cellsOf(piece)]),
    merges: [...merges.values()],
    hiddenRows: hidden.flatMap(({ rows }) => rows),
    hiddenColumns: hidden.flatMap(({ columns }) => columns),
    isProtected,
    isLocked: await locksOf(run, name, isProtected, pieces),
    highlights: marks.map(({ cell, formula }) => [cell, formula]),
  });
  return { grid, isProtected, marks, formats: asked.items.map(({ id }) => id) };
}

/** Names of the sheets a person can see, in the workbook's order. */
export async function sheetNames(run: RunExcel): Promise<readonly string[]> {
  const sheets = await roundTrip(run, ({ workbook: { worksheets } }) => {
    worksheets.load("items/name,items/visibility");
    return worksheets;
  });
  const visible = sheets.items.filter(({ visibility }) => visibility === "Visible");
  return visible.map(({ name }) => name);
}

export async function activeSheetName(run: RunExcel): Promise<string> {
  const sheet = await roundTrip(run, ({ workbook: { worksheets } }) => {
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    return active;
  });
  return sheet.name;
}

function gone(sheet: string | undefined): HostError {
  return new HostError("sheet-gone", sheet === undefined ? {} : { sheet });
}
