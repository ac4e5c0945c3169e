/** Signs of Chinese date formats, by code point: they are format data, not sentences. */
const YEAR = String.fromCodePoint(0x5e74);
const MONTH = String.fromCodePoint(0x6708);
const DAY = String.fromCodePoint(0x65e5);
const HOUR = String.fromCodePoint(0x65f6);
const MINUTE = String.fromCodePoint(0x5206);
const SECOND = String.fromCodePoint(0x79d2);

const YEAR_MONTH = `yyyy"${YEAR}"m"${MONTH}"`;
const MONTH_DAY = `m"${MONTH}"d"${DAY}"`;

/** Format codes that files name by number only, as a Chinese Excel shows them (ECMA-376 18.8.30). */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m/d/yy",
  31: `yyyy"${YEAR}"m"${MONTH}"d"${DAY}"`,
  32: `h"${HOUR}"mm"${MINUTE}"`,
  33: `h"${HOUR}"mm"${MINUTE}"ss"${SECOND}"`,
  36: YEAR_MONTH,
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};
