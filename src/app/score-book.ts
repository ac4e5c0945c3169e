import { detectForms, type Decisions, type Form, type Grid, type NearMiss } from "../core";
import { scoreOne, type ScoredForm, type ScoreOptions } from "./score-sheet";

/** A workbook that can be read sheet by sheet. */
export interface ReadableBook {
  readonly sheetNames: readonly string[];
  read(sheet: string): Grid;
}

export interface BookOptions extends Omit<ScoreOptions, "decisions"> {
  /** A person's decisions for one form; none by default. */
  readonly decisionsFor?: (form: Form) => Decisions;
}

export interface ScoredBook {
  readonly forms: readonly ScoredForm[];
  /** Sheets without a form: the nearest thing found on each. */
  readonly nearMisses: readonly NearMiss[];
  /** The same sheets, read: a summary of the forms may be among them. */
  readonly otherSheets: readonly Grid[];
}

/** Scores every form of a workbook, sheet by sheet in the workbook's order. Writes nothing. */
export function scoreBook(book: ReadableBook, options: BookOptions = {}): ScoredBook {
  const forms: ScoredForm[] = [];
  const nearMisses: NearMiss[] = [];
  const otherSheets: Grid[] = [];
  for (const sheet of book.sheetNames) {
    const grid = book.read(sheet);
    const { forms: found, nearMiss } = detectForms(grid);
    if (nearMiss) nearMisses.push(nearMiss);
    if (found.length === 0) otherSheets.push(grid);
    for (const form of found) {
      const decisions = options.decisionsFor?.(form);
      forms.push(scoreOne(form, grid, decisions ? { ...options, decisions } : options));
    }
  }
  return { forms, nearMisses, otherSheets };
}
