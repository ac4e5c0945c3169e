import { format, isValidFormat } from "numfmt";
import type { CellValue } from "../core";

/** What fits a General cell: eleven characters. */
const GENERAL_LENGTH = 11;

/**
 * What a cell shows, from its value and number format ("0.00%"). The hosts work it out alike instead
 * of asking: Excel answers "####" for a column that is too narrow, and a file holds no text at all.
 * Errors: none; a format that can't be read shows the value as General does.
 */
export function cellText(value: CellValue, code: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !formatsText(code)) return value;
  if (code !== "General" && isValidFormat(code)) return format(code, value);
  const plain = String(value);
  return plain.length <= GENERAL_LENGTH && !plain.includes("e") ? plain : format("General", value);
}

/** Whether text is changed by the format: it has a text section that holds more than "@". */
function formatsText(code: string): boolean {
  return code !== "@" && (code.includes("@") || code.split(";").length > 3);
}
