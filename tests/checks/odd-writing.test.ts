import { detectForms, scoreForm } from "../../src/core";
import { at, isSound, plots, sheetOf, some, text, type Plot } from "./planted/plot";
import { findingsOf } from "./run-checks";
import type { Sheet } from "./sample";

type Row = Plot["rows"][number];

const fullWidth = (value: string): string =>
  value.replace(/[0-9.%<>=]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const thousands = (value: string): string =>
  value.replace(/\d{4,}/, (digits) => Number(digits).toLocaleString("en-US"));

/** Odd but right: how a person may write what already stands there. Null: no place for it. */
const WRITINGS: readonly (readonly [string, (sheet: Sheet, plot: Plot, row: Row) => void])[] = [
  [
    "points as 10.0",
    (sheet, plot, row) => sheet.put(at(plot, row, "points")!, `${row.row.points}.0`),
  ],
  [
    "points as １０",
    (sheet, plot, row) => sheet.put(at(plot, row, "points")!, fullWidth(String(row.row.points))),
  ],
  [
    "points as 10分",
    (sheet, plot, row) => sheet.put(at(plot, row, "points")!, `${row.row.points}分`),
  ],
  [
    "points with blanks",
    (sheet, plot, row) => sheet.put(at(plot, row, "points")!, ` ${row.row.points} `),
  ],
  [
    "score as text",
    (sheet, plot, row) => sheet.put(at(plot, row, "score")!, String(row.row.score)),
  ],
  [
    "score as 5.00",
    (sheet, plot, row) => sheet.put(at(plot, row, "score")!, row.row.score!.toFixed(2)),
  ],
  [
    "score as ５分",
    (sheet, plot, row) =>
      sheet.put(at(plot, row, "score")!, `${fullWidth(String(row.row.score))}分`),
  ],
  [
    "target in full width",
    (sheet, plot, row) => sheet.put(at(plot, row, "target")!, fullWidth(text(row, "target"))),
  ],
  [
    "actual in full width",
    (sheet, plot, row) => sheet.put(at(plot, row, "actual")!, fullWidth(text(row, "actual"))),
  ],
  [
    "actual with thousands separators",
    (sheet, plot, row) => sheet.put(at(plot, row, "actual")!, thousands(text(row, "actual"))),
  ],
  [
    "actual with a line break",
    (sheet, plot, row) => sheet.put(at(plot, row, "actual")!, `${text(row, "actual")}\n`),
  ],
  [
    "target with blanks",
    (sheet, plot, row) => sheet.put(at(plot, row, "target")!, ` ${text(row, "target")} `),
  ],
  [
    "target with a look-alike sign",
    (sheet, plot, row) =>
      sheet.put(
        at(plot, row, "target")!,
        text(row, "target").replace("≥", "≧").replace("≤", "≦").replace(/^=/, "＝"),
      ),
  ],
  [
    "percent as a number",
    (sheet, plot, row) => {
      const percent = /^(\d+(?:\.\d+)?)%$/.exec(text(row, "actual"))?.[1];
      if (percent)
        sheet.put(at(plot, row, "actual")!, Number(percent) / 100, { text: `${percent}%` });
    },
  ],
];

describe.each(plots)("$id", (plot) => {
  const rows = some(plot.rows, (row) => isSound(row) && text(row, "actual") !== "");

  test.each(WRITINGS)("%s", (_, write) => {
    for (const row of rows) {
      const sheet = sheetOf(plot);
      write(sheet, plot, row);
      const grid = sheet.grid();
      const card = scoreForm(detectForms(grid).forms[0]!, plot.profile);
      const read = card.rows.find((each) => each.row.row === row.row.row)!;
      expect([read.row.points, read.row.score, read.value]).toEqual([
        row.row.points,
        row.row.score,
        row.value,
      ]);
      const findings = findingsOf([grid], plot.profile).flat();
      const here = ({ level, spots }: (typeof findings)[number]): boolean =>
        level === "error" && spots.some((spot) => spot.row === row.row.row);
      expect(findings.filter(here).map(({ check }) => check)).toEqual(
        plot.known.filter(here).map(({ check }) => check),
      );
    }
  });
});
