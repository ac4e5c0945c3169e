import { finish, type Grid, type Steps } from "../grid";
import type { ColumnRole, Detection, Form, NearMiss } from "./form";
import { formSteps } from "./form-reader";
import { givenMiss, headerAt } from "./given-header";
import { findHeaders, rolesIn, type HeaderRows } from "./header";
import { isList, readList } from "./list";
import { segment } from "./segments";
import { readSheet, type Sheet } from "./sheet";

/** What every form needs; named when a sheet has none. */
const WANTED: readonly ColumnRole[] = ["name", "target", "actual", "points", "score"];

export interface DetectOptions {
  /**
   * The sheet row that a person says is the header, or one of its rows: it is taken for one whatever
   * its words, and what stands above it for the form's head.
   */
  readonly headerRow?: number;
}

/**
 * Finds every 项目支出绩效自评表 (and every project of a flat 部门绩效指标表) in a sheet, by what its
 * labels mean and not by where they stand. Forms come from the top; a sheet without any tells the
 * nearest thing found, or what a given header lacks. Errors: none, whatever the sheet holds.
 */
export function detectForms(grid: Grid, options: DetectOptions = {}): Detection {
  return finish(detectSteps(grid, options));
}

/** `detectForms`, a row of a table a step. */
export function* detectSteps(grid: Grid, { headerRow }: DetectOptions = {}): Steps<Detection> {
  const sheet = readSheet(grid);
  yield;
  const given = headerRow === undefined ? null : headerAt(sheet, headerRow);
  const headers = headerRow === undefined ? findHeaders(sheet) : headersFrom(sheet, given);
  yield;
  const forms: Form[] = [];
  for (const each of segment(sheet, headers)) {
    if (isList(sheet, each)) {
      forms.push(...readList(sheet, each));
    } else {
      const form = yield* formSteps(sheet, each);
      if (form) forms.push(form);
    }
    yield;
  }
  if (forms.length > 0) return { forms, nearMiss: null };
  const miss = headerRow === undefined ? nearMiss(sheet) : givenMiss(sheet, headerRow, given);
  return { forms, nearMiss: miss };
}

/** The given header, and those found below it: its own repetitions, or another form's. */
function headersFrom(sheet: Sheet, given: HeaderRows | null): readonly HeaderRows[] {
  if (!given) return [];
  return [given, ...findHeaders(sheet).filter(({ top }) => top > given.bottom)];
}

function nearMiss(sheet: Sheet): NearMiss {
  let nearest: NearMiss["nearest"] = null;
  for (const row of sheet.rows) {
    const found = [...rolesIn(sheet.row(row))];
    if (found.length > (nearest?.found.length ?? 0)) nearest = { row, found };
  }
  const missing = WANTED.filter((role) => !nearest?.found.includes(role));
  return { sheet: sheet.grid.sheet, nearest, missing };
}
