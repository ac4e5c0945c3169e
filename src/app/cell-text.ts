import { format as formatValue, isDateFormat, isValidFormat } from "numfmt";
import type { CellValue } from "../core";

/** Days between the first days of the 1900 and the 1904 system. */
const DAYS_1904 = 1462;
/** A General cell shows at most eleven digits. */
const GENERAL_LIMIT = 1e11;
const GENERAL_LENGTH = 11;

/**
 * Makes the text that a cell shows, from its value and number format ("0.00%"). The hosts work it out
 * alike instead of asking: Excel answers "####" for a column that is too narrow, and a file holds no
 * text at all. A format that can't be read shows the value as General does.
 */
export class ShownText {
  private readonly painters = new Map<string, (value: number | string) => string>();

  constructor(private readonly date1904: boolean) {}

  /** What the cell shows; "" for an empty one. */
  of(value: CellValue, format: string): string {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string" && !formatsText(format)) return value;
    if (format === "General") return typeof value === "number" ? general(value) : value;
    let painter = this.painters.get(format);
    if (!painter) this.painters.set(format, (painter = this.painterOf(format)));
    return painter(value);
  }

  /** A format that no one can read shows values as General does. */
  private painterOf(format: string): (value: number | string) => string {
    if (!isValidFormat(format)) {
      return (value) => (typeof value === "number" ? general(value) : value);
    }
    const shift = this.date1904 && isDateFormat(format) ? DAYS_1904 : 0;
    return (value) => formatValue(format, typeof value === "number" ? value + shift : value);
  }
}

/** Whether text is changed by the format: it has a text section that holds more than "@". */
function formatsText(format: string): boolean {
  return format !== "@" && (format.includes("@") || format.split(";").length > 3);
}

function general(value: number): string {
  const plain = String(value);
  const short = Number.isInteger(value)
    ? Math.abs(value) < GENERAL_LIMIT
    : plain.length <= GENERAL_LENGTH && !plain.includes("e");
  return short ? plain : formatValue("General", value);
}

const shown = new ShownText(false);

/** What a cell shows in a workbook whose days count from 1900. */
export function cellText(value: CellValue, format: string): string {
  return shown.of(value, format);
}
