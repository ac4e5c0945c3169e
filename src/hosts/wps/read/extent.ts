import { HostError } from "../../../app/errors";
import type { Area } from "../../../core";
import type { WpsWorksheet } from "../api";

/** Used cells beyond which formats far away are suspected, and cells that are worth reading at all. */
const PLAUSIBLE_CELLS = 100_000;
const MOST_CELLS = 500_000;

/** XlFindLookIn, XlLookAt, XlSearchOrder and XlSearchDirection of et-jsapi-declare. */
const IN_FORMULAS = -4123;
const PART = 2;
const BY_ROWS = 1;
const BY_COLUMNS = 2;
const BACKWARDS = 2;

/**
 * The cells of a sheet that are worth reading, from A1 on; null when there are none. UsedRange counts
 * cells that only have a format: where it is larger than any form, the last filled cell is looked for.
 * Errors: too-large when the filled cells truly are that many.
 */
export function extentOf(sheet: WpsWorksheet): Area | null {
  const used = sheet.UsedRange;
  const bottom = used.Row + used.Rows.Count - 1;
  const right = used.Column + used.Columns.Count - 1;
  if (bottom * right <= PLAUSIBLE_CELLS) return { top: 1, left: 1, bottom, right };
  const last = (order: number) =>
    sheet.Cells.Find("*", undefined, IN_FORMULAS, PART, order, BACKWARDS);
  const [lastRow, lastColumn] = [last(BY_ROWS)?.Row, last(BY_COLUMNS)?.Column];
  if (lastRow === undefined || lastColumn === undefined) return null;
  if (lastRow * lastColumn > MOST_CELLS) throw new HostError("too-large", { sheet: sheet.Name });
  return { top: 1, left: 1, bottom: lastRow, right: lastColumn };
}
