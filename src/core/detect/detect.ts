import type { Grid } from "../grid";
import type { ColumnRole, Detection, Form, NearMiss } from "./form";
import { readForm } from "./form-reader";
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
  const sheet = readSheet(grid);
  const headers = findHeaders(sheet);
  const forms = segment(sheet, headers).flatMap((each): readonly Form[] => {
    if (isList(sheet, each)) return readList(sheet, each);
    const form = readForm(sheet, each);
    return form ? [form] : [];
  });
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
