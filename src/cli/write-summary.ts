import { existsSync } from "node:fs";
import { readAnswers } from "../app/bulk/answers";
import { ownListOn } from "../app/bulk/own-lists";
import { openWorkbook } from "../hosts/xlsx/node";
import { readBytes } from "./book-file";
import { replaceKeepingBackup } from "./backup";
import { refusalOf } from "./refusal";
import { writeWhole } from "./write";

/**
 * Writes a run's summary. The one of an earlier run gives way to it, unless a person answered in its
 * 待办 or it is no summary at all: then it is kept under ".bak". Gives the backup's path, null without
 * one. Throws HostError "write-failed".
 */
export function writeSummary(path: string, bytes: Uint8Array): string | null {
  if (existsSync(path) && holdsMore(path, bytes)) return replaceKeepingBackup(path, bytes);
  writeWhole(path, bytes);
  return null;
}

/** Whether a file holds answers that a new summary doesn't, or what only a person can judge. */
function holdsMore(path: string, bytes: Uint8Array): boolean {
  const fresh = answersIn(bytes) ?? [];
  try {
    const held = answersIn(readBytes(path));
    return held === null || held.some((answer) => !fresh.includes(answer));
  } catch (error) {
    if (!refusalOf(error)) throw error;
    return true;
  }
}

/** The scores and reasons in a summary, each as text; null for a workbook that holds anything else. */
function answersIn(bytes: Uint8Array): string[] | null {
  const book = openWorkbook(bytes);
  const grids = book.sheetNames.map((sheet) => book.read(sheet));
  if (!grids.every(ownListOn)) return null;
  return grids.flatMap((grid) => {
    const { decisions, problems } = readAnswers(grid);
    return [...decisions.decisions, ...problems].map((each) => JSON.stringify(each));
  });
}
