import { format } from "numfmt";
import type { CellValue } from "../core";

/**
 * What a cell shows, from its value and number format ("0.00%"). The hosts work it out alike instead
 * of asking: Excel answers "####" for a column that is too narrow, and a file holds no text at all.
 * Errors: none; a format that can't be read shows the plain value.
 */
export function cellText(value: CellValue, code: string): string {
  if (value === null) return "";
  if (typeof value === "string" && (code === "General" || code === "@")) return value;
  return format(code, value, { throws: false, invalid: String(value), locale: "zh-CN" });
}
