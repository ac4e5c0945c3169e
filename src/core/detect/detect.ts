import { finish, type Grid, type Steps } from "../grid";
import type { ColumnRole, Detection, Form, NearMiss } from "./form";
import { formSteps } from "./form-reader";
import { findHeaders, rolesIn } from "./header";
import { isList, readList } from "./list";
import { segment } from "./segments";
import { readSheet, type Sheet } from "./sheet";

/** What every form needs; named when a sheet has none. */
const WANTED: readonly ColumnRole[] = ["name", "target", "actual", "points", "score"];

/**
 * Finds every 项目支出绩效自评表 (and every project of a flat 部门绩效指标表) in a sheet, by what its
 * labels mean and not by where they stand. Forms come from the top; a sheet without any tells the
 * nearest thing found. Errors: none, whatever the sheet holds.
 */
export function detectForms(grid: Grid): Detection {
  return finish(detectSteps(grid));
}

/** `detectForms`, a row of a table a step. */
export function* detectSteps(grid: Grid): Steps<Detection> {
  const sheet = readSheet(grid);
  yield;
  const headers = findHeaders(sheet);
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
  return { forms, nearMiss: forms.length > 0 ? null : nearMiss(sheet) };
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
