import { columnName, type Area } from "../../../core";
import type { WpsWorksheet } from "../api";
import { sharedBy } from "./parts";

export interface HiddenLines {
  readonly rows: number[];
  readonly columns: number[];
}

/** The hidden rows and columns of an area: two calls when there are none. */
export function findHidden(sheet: WpsWorksheet, { top, left, bottom, right }: Area): HiddenLines {
  const rows = { top, bottom, left: 1, right: 1 };
  const columns = { top: left, bottom: right, left: 1, right: 1 };
  return {
    rows: [...hiddenLines(rows, (from, to) => sheet.Range(`${from}:${to}`).Hidden)],
    columns: [
      ...hiddenLines(
        columns,
        (from, to) => sheet.Range(`${columnName(from)}:${columnName(to)}`).Hidden,
      ),
    ],
  };
}

/** Lines are taken for the rows of an area one cell wide. */
function* hiddenLines(
  lines: Area,
  hidden: (from: number, to: number) => unknown,
): Generator<number> {
  const ask = ({ top, bottom }: Area): boolean | null => {
    const answer = hidden(top, bottom);
    return typeof answer === "boolean" ? answer : null;
  };
  for (const [part, isHidden] of sharedBy(lines, () => true, ask)) {
    for (let line = part.top; isHidden && line <= part.bottom; line++) yield line;
  }
}
