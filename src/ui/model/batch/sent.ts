// devalue keeps what structured cloning can't (decimals, grids) and what JSON can't (Maps, and that
// two places hold the same object, which findings are told apart by). MIT, 6 KB, kept by Svelte.
import { parse, stringify } from "devalue";
import {
  createGrid,
  decimal,
  isDecimal,
  snapshotGrid,
  type Grid,
  type GridSource,
} from "../../../core";
import type { ScannedFile } from "./scan-file";

/** A file for another thread to look through. */
export interface ScanOrder {
  readonly file: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What was found in a file, as text that can go from thread to thread. */
export function sendFile(scanned: ScannedFile): string {
  return stringify(scanned, {
    Decimal: (value) => isDecimal(value) && value.toString(),
    Grid: (value) => isGrid(value) && snapshotGrid(value),
  });
}

export function receiveFile(sent: string): ScannedFile {
  return parse(sent, {
    Decimal: (text: string) => decimal(text),
    Grid: (source: GridSource) => createGrid(source),
  }) as ScannedFile;
}

/** Grids alone have functions, which no thread can send. */
function isGrid(value: unknown): value is Grid {
  return typeof value === "object" && value !== null && "rowCells" in value;
}
