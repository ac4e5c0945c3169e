import { parseCellName, type ColumnRole, type Spot } from "../../../src/core";
import {
  at,
  change,
  planted,
  sheetOf,
  some,
  text,
  type Planted,
  type Planter,
  type Plot,
} from "./plot";

const ROLES: readonly ColumnRole[] = ["name", "target", "actual", "points", "score", "reason"];

/** Rows, labels, years, formulas, prose. */
export const plantLayout: Planter = function* (plot) {
  const { form } = plot.context;
  for (const row of some(plot.rows, () => true)) {
    const neighbour = plot.rows.find(
      (other) => other !== row && other.row.level1 === row.row.level1,
    );
    if (neighbour) {
      yield change(plot, "duplicate-indicator", "name", [
        { spot: at(plot, neighbour, "name"), value: row.row.name },
      ]);
      yield change(
        plot,
        "duplicate-indicator",
        "whole row",
        ROLES.slice(0, 3).map((role) => ({
          spot: at(plot, neighbour, role),
          value: text(row, role) || null,
        })),
      );
    }
    yield shifted(plot, row, 1);
    if (plot.context.grid.mergeAt(row.row.row, at(plot, row, "name")!.column - 1) === null) {
      yield shifted(plot, row, -1);
    }
    const sheet = sheetOf(plot);
    sheet.hiddenRows.add(row.row.row);
    yield planted("hidden-row", "row", [sheet], [at(plot, row, "name")]);
    for (const role of ["score", "points", "actual"] as const) {
      const error = role === "points" ? "#REF!" : "#DIV/0!";
      yield change(plot, "formula-error", role, [{ spot: at(plot, row, role), value: error }]);
    }
  }
  for (const label of form.labels
    .filter(({ firstRow, lastRow }) => lastRow > firstRow)
    .slice(0, 4)) {
    const sheet = sheetOf(plot);
    sheet.unmerge(label.spot);
    const rows = plot.rows
      .map(({ row }) => row.row)
      .filter((row) => row > label.firstRow && row <= label.lastRow);
    const cells = rows.map((row) => ({ row, column: label.spot.column }));
    yield planted("merged-label-lost", `level ${label.level}`, [sheet], cells);
  }
  for (const role of ["score", "points"] as const) {
    const column = form.columns[role]?.column;
    if (column === undefined) continue;
    const sheet = sheetOf(plot);
    sheet.hiddenColumns.add(column);
    yield planted(
      "hidden-row",
      `column ${role}`,
      [sheet],
      plot.rows.map((row) => at(plot, row, role)),
    );
  }
  yield change(plot, "formula-error", "total", [{ spot: form.total?.score, value: "#REF!" }]);
  yield* placeholders(plot);
  yield* years(plot);
  yield* sums(plot);
  yield* prose(plot);
};

/** The row's cells from its name on, moved over; what falls off the right end is lost. */
function shifted(plot: Plot, row: Plot["rows"][number], by: number): Planted | null {
  const sheet = sheetOf(plot);
  const spots = ROLES.map((role) => at(plot, row, role));
  if (spots.some((spot) => spot === null)) return null;
  const held = spots.map((spot) => sheet.cells.get(nameOf(spot!)));
  for (const spot of spots) sheet.clear(spot!);
  spots.forEach((spot, i) => {
    const cell = held[i];
    if (cell) sheet.cells.set(nameOf({ row: spot!.row, column: spot!.column + by }), cell);
  });
  return planted("label-shifted", `moved by ${by}`, [sheet], spots);
}

function nameOf({ row, column }: Spot): string {
  return `${String.fromCharCode(64 + column)}${row}`;
}

const placeholders: Planter = function* (plot) {
  const { form } = plot.context;
  const name = form.columns.name;
  if (!name) return;
  const empty = form.rows.find(({ kind }) => kind === "empty-category");
  const last = plot.rows.at(-1)!.row.row;
  for (const value of ["指标1：", "……", "指标2:"]) {
    if (empty) {
      const spot = { row: empty.row, column: name.column };
      yield change(plot, "placeholder-row", `empty category ${value}`, [{ spot, value }]);
    }
    const sheet = sheetOf(plot);
    sheet.insertRow(last);
    sheet.put({ row: last, column: name.column }, value);
    yield planted("placeholder-row", `row ${value}`, [sheet], [{ row: last, column: name.column }]);
  }
};

const years: Planter = function* (plot) {
  const { form, grid } = plot.context;
  if (!form.year || !form.title) return;
  const other = form.year.year - 1;
  const title = String(grid.cell(form.title.spot.row, form.title.spot.column).value);
  const inTitle = /20\d\d/.test(title);
  const value = inTitle ? title.replace(/20\d\d/, String(other)) : `${other}年度${title}`;
  if (!inTitle) yield change(plot, "title-year", "title", [{ spot: form.title.spot, value }]);
  const sheet = sheetOf(plot);
  const line = [...sheetOf(plot).cells].find(([, { text: shown }]) =>
    /^[(（]20\d\d\s*年度[)）]$/.test(shown),
  );
  const dated = plot.rows.some((row) => /20\d\d年/.test(text(row, "target")));
  if (line && dated) {
    const spot = parseCellName(line[0]);
    yield change(plot, "title-year", "year line", [
      { spot, value: line[1].text.replace(/20\d\d/, String(other)) },
    ]);
  }
  const fileName = `${other}年${form.project?.text ?? ""}自评表.xlsx`;
  yield { ...planted("title-year", "file", [sheet], [form.year.spot])!, fileName };
  const named = sheetOf(plot).clone(`${other}年自评表`);
  yield planted("title-year", "sheet", [named], [form.year.spot]);
};

const sums: Planter = function* (plot) {
  const { form } = plot.context;
  const { total } = form;
  const [first, last] = [plot.rows[0]!.row, plot.rows.at(-1)!.row];
  for (const role of ["score", "points"] as const) {
    const spot = total?.[role];
    const value = role === "score" ? total?.scoreValue : total?.pointsValue;
    const column = form.columns[role]?.column;
    if (!spot || value == null || column === undefined) continue;
    const letter = String.fromCharCode(64 + column);
    for (const [way, formula] of [
      ["last row", `=SUM(${letter}${first.row}:${letter}${last.row - 1})`],
      ["first row", `=SUM($${letter}$${first.row + 1}:$${letter}$${last.row})`],
      [
        "in the middle",
        `=SUM(${letter}${first.row}:${letter}${first.row + 1},${letter}${last.row})`,
      ],
    ] as const) {
      if (plot.rows.length < 4) continue;
      const sheet = sheetOf(plot);
      sheet.put(spot, value, { formula });
      yield planted("formula-range", `${role} ${way}`, [sheet], [spot]);
    }
  }
};

/** A figure of the prose that agrees with the table, changed. */
const prose: Planter = function* (plot) {
  const { form, grid } = plot.context;
  for (const side of ["actual", "target"] as const) {
    const block = form.goal?.[side];
    if (!block) continue;
    const held = String(grid.cell(block.spot.row, block.spot.column).value ?? block.text);
    const figures = plot.rows
      .flatMap(({ target, actual }) => [target, actual])
      .flatMap((value) =>
        value.kind === "number" ? [value.printed + (value.unit?.text ?? "")] : [],
      );
    for (const match of held.matchAll(
      /\d+(?:\.\d+)?(?=\s*(万元|元|人|名|家|个|场次|场|次|期|项))/g,
    )) {
      const digits = match[0];
      const noun = match[1] === "名" ? "人" : (match[1] ?? "");
      if (!figures.includes(digits + noun) || Number(digits) < 5) continue;
      for (const by of [1, 10]) {
        const value =
          held.slice(0, match.index) +
          String(Number(digits) + by) +
          held.slice(match.index + digits.length);
        yield change(plot, "narrative-mismatch", `${digits} + ${by}`, [
          { spot: block.spot, value },
        ]);
      }
    }
  }
};
