// zod/mini: a third of zod in the bundle.
import * as z from "zod/mini";
import type { WorkbookPort } from "../../app/ports";
import { compact, detectSteps, type Grid, type Steps } from "../../core";
import type { ReadSheet } from "./state";
import { inTurns } from "./turns";

/** Where a workbook keeps the header rows that people pointed at, all sheets together. */
const KEY = "pingfen.headers";

const headersSchema = z.object({
  version: z.literal(1),
  /** By sheet: the row, and what stood in it, so that it is found again when rows moved. */
  sheets: z.record(z.string(), z.object({ row: z.number(), text: z.string() })),
});

export type Headers = z.infer<typeof headersSchema>;

const NO_HEADERS: Headers = { version: 1, sheets: {} };

/**
 * Finds the forms of a sheet in turns; none on a list of ours. `headers` is asked only when no form is found without: a
 * question to the workbook is a round trip.
 */
export async function findFormsInTurns(
  grid: Grid,
  headers: () => Promise<Headers>,
  pause: () => Promise<void>,
): Promise<ReadSheet> {
  // Not in the first script: it must stay small.
  const { ownListOn } = await import("../../app/bulk/own-lists");
  const ownList = ownListOn(grid);
  if (ownList) return { grid, forms: [], nearMiss: null, headerRow: null, ownList };
  const alone = await inTurns(findForms(grid, NO_HEADERS), pause);
  if (alone.forms.length > 0) return alone;
  return inTurns(findForms(grid, await headers()), pause);
}

/**
 * The one place where the pane finds forms: those found by themselves, else those below the header
 * row that a person pointed at. Lists of ours are left to the caller.
 */
export function* findForms(grid: Grid, headers: Headers): Steps<ReadSheet> {
  const alone = yield* detectSteps(grid);
  const headerRow = alone.forms.length > 0 ? null : headerRowOf(grid, headers);
  if (headerRow === null) return { grid, ...alone, headerRow, ownList: null };
  return yield* findBelow(grid, headerRow);
}

/** The forms below a given header row; without any, `nearMiss` says what the row lacks. */
export function* findBelow(grid: Grid, headerRow: number): Steps<ReadSheet> {
  return { grid, ...(yield* detectSteps(grid, { headerRow })), headerRow, ownList: null };
}

/** The header rows kept in the workbook; none when the text is none of ours. */
export async function readHeaders(port: WorkbookPort): Promise<Headers> {
  const text = await port.readSetting(KEY);
  if (text === null) return NO_HEADERS;
  try {
    const reading = headersSchema.safeParse(JSON.parse(text));
    return reading.success ? reading.data : NO_HEADERS;
  } catch (error) {
    if (error instanceof SyntaxError) return NO_HEADERS;
    throw error;
  }
}

/** Keeps a sheet's header row in the workbook; null: it is found by itself again. */
export async function keepHeader(
  port: WorkbookPort,
  grid: Grid,
  row: number | null,
): Promise<void> {
  const { sheets } = await readHeaders(port);
  const others = Object.entries(sheets).filter(([sheet]) => sheet !== grid.sheet);
  const own = row === null ? [] : [[grid.sheet, { row, text: textOf(grid, row) }] as const];
  const kept: Headers = { version: 1, sheets: Object.fromEntries([...others, ...own]) };
  const none = Object.keys(kept.sheets).length === 0;
  await port.writeSetting(KEY, none ? null : JSON.stringify(kept));
}

/** Where a sheet's header stands now; null when nobody gave one, or it is gone. */
function headerRowOf(grid: Grid, { sheets }: Headers): number | null {
  const kept = sheets[grid.sheet];
  if (!kept) return null;
  if (textOf(grid, kept.row) === kept.text) return kept.row;
  const same = grid.rows().filter((row) => textOf(grid, row) === kept.text);
  return same.length === 1 ? (same[0] ?? null) : null;
}

function textOf(grid: Grid, row: number): string {
  return grid
    .rowCells(row)
    .map(([, { text }]) => compact(text))
    .filter((text) => text !== "")
    .join("|");
}
