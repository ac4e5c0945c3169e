import { detectForms, type Decisions, type Detection, type Form, type Grid } from "../core";
import { ownListOn, type OwnList } from "./bulk/own-lists";
import { scoreOne, type ScoredForm, type ScoreOptions } from "./score-sheet";

/** A workbook that can be read sheet by sheet. */
export interface ReadableBook {
  readonly sheetNames: readonly string[];
  read(sheet: string): Grid;
}

/** How the forms of a workbook are scored. */
export interface BookOptions extends Omit<ScoreOptions, "decisions"> {
  /** A person's decisions for one form; none by default. */
  readonly decisionsFor?: (form: Form) => Decisions;
  /** Finds the forms of a sheet; detectForms by default. */
  readonly find?: (grid: Grid) => Detection;
}

/** The forms of a workbook, scored, and the sheets that hold none. */
export interface ScoredBook {
  readonly forms: readonly ScoredForm[];
  /** The sheets without a form, read: a summary of the forms may be among them. */
  readonly otherSheets: readonly Grid[];
  /** The lists of ours among them. */
  readonly ownLists: readonly OwnList[];
}

/**
 * Scores every form of a workbook, sheet by sheet in the workbook's order; a summary or another list
 * of ours is no form. Writes nothing.
 */
export function scoreBook(book: ReadableBook, options: BookOptions = {}): ScoredBook {
  const { find = detectForms } = options;
  const forms: ScoredForm[] = [];
  const otherSheets: Grid[] = [];
  const ownLists: OwnList[] = [];
  for (const sheet of book.sheetNames) {
    const grid = book.read(sheet);
    const ownList = ownListOn(grid);
    if (ownList) {
      ownLists.push(ownList);
      otherSheets.push(grid);
      continue;
    }
    const { forms: found } = find(grid);
    if (found.length === 0) otherSheets.push(grid);
    for (const form of found) {
      const decisions = options.decisionsFor?.(form);
      forms.push(scoreOne(form, grid, decisions ? { ...options, decisions } : options));
    }
  }
  return { forms, otherSheets, ownLists };
}
