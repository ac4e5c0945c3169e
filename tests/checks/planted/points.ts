import type { Spot } from "../../../src/core";
import { at, change, isShort, isSound, planted, sheetOf, some, text, type Planter } from "./plot";

/** Points, scores, totals and grades. */
export const plantPoints: Planter = function* (plot) {
  const { form } = plot.context;
  for (const row of some(plot.rows, ({ row }) => row.points !== null)) {
    const spot = at(plot, row, "points");
    const points = row.row.points!;
    yield change(plot, "points-missing", "cleared", [{ spot, value: null }]);
    yield change(plot, "points-missing", "a dash", [{ spot, value: "—" }]);
    yield change(plot, "points-missing", "a word", [{ spot, value: "待定" }]);
    yield change(plot, "points-total", "five more", [{ spot, value: points + 5 }]);
    yield change(plot, "points-total", "one less", [{ spot, value: points - 1 }]);
    yield change(plot, "points-total", "as text", [{ spot, value: `${points + 2}分` }]);
    const score = at(plot, row, "score");
    yield change(plot, "score-over-points", "one more", [{ spot: score, value: points + 1 }]);
    yield change(plot, "score-over-points", "a tenth more", [{ spot: score, value: points + 0.1 }]);
    yield change(plot, "score-over-points", "negative", [{ spot: score, value: -1 }]);
    yield change(plot, "score-over-points", "as text", [{ spot: score, value: `${points * 2}` }]);
    yield change(plot, "score-missing", "cleared", [
      { spot: text(row, "actual") ? score : null, value: null },
    ]);
    yield change(plot, "score-missing", "blanks", [
      { spot: text(row, "actual") ? score : null, value: "  " },
    ]);
  }
  const total = form.total;
  yield change(plot, "points-total", "total 110", [{ spot: total?.points, value: 110 }]);
  yield change(plot, "points-total", "total 90", [{ spot: total?.points, value: 90 }]);
  for (const label of form.labels.filter(({ points }) => points !== null).slice(0, 3)) {
    const printed = String(plot.context.grid.cell(label.spot.row, label.spot.column).value);
    const other = (by: number): string =>
      printed.replace(/\d+(\.\d+)?/, (n) => String(Number(n) + by));
    yield change(plot, "group-points", "ten more", [{ spot: label.spot, value: other(10) }]);
    yield change(plot, "group-points", "five less", [{ spot: label.spot, value: other(-5) }]);
  }
  for (const row of some(plot.rows, (row) => isSound(row) && row.row.points! > 1)) {
    const spot = at(plot, row, "score");
    const score = row.row.score!;
    yield change(plot, "score-mismatch", "one off", [
      { spot, value: score >= 1 ? score - 1 : score + 1 },
    ]);
    yield change(plot, "score-mismatch", "half", [{ spot, value: row.row.points! / 2 + 0.13 }]);
  }
  for (const row of some(plot.rows, (row) => isSound(row) && isShort(row))) {
    yield change(plot, "score-mismatch", "full", [
      { spot: at(plot, row, "score"), value: row.row.points },
    ]);
  }
  const sum = total?.scoreValue ?? null;
  if (sum !== null) {
    yield change(plot, "score-total", "one more", [{ spot: total?.score, value: sum + 1 }]);
    yield change(plot, "score-total", "a hundredth less", [
      { spot: total?.score, value: sum - 0.01 },
    ]);
    yield change(plot, "score-total", "as text", [{ spot: total?.score, value: `${sum - 5}分` }]);
  }
  yield* grades(plot);
  yield* subtotals(plot);
};

const grades: Planter = function* (plot) {
  const { conclusion } = plot.context.form;
  if (!conclusion) return;
  const word = conclusion.text.slice(0, 1);
  const wrong = word === "优" ? "良" : "优";
  if (!plot.known.some(({ check }) => check === "grade-mismatch")) {
    yield change(plot, "grade-mismatch", "word", [{ spot: conclusion.cell, value: wrong }]);
    yield change(plot, "grade-mismatch", "word and text", [
      { spot: conclusion.cell, value: `${wrong}。${conclusion.text.slice(2)}` },
    ]);
  }
  yield change(plot, "conclusion-missing", "cleared", [{ spot: conclusion.cell, value: null }]);
  if (conclusion.text.length > 10) {
    const value = conclusion.text.slice(2);
    yield change(plot, "conclusion-missing", "no grade", [{ spot: conclusion.cell, value }]);
  }
  yield change(plot, "conclusion-missing", "blanks", [{ spot: conclusion.cell, value: " " }]);
};

/** A sub-total row below the last category's rows, ten points too high. */
const subtotals: Planter = function* (plot) {
  const { form, grid } = plot.context;
  const last = plot.rows.at(-1)!.row;
  const [name, score, points] = [form.columns.level2, form.columns.score, form.columns.points];
  const before = last.row + 1;
  if (!name || !score || !points || grid.mergeAt(before, 1)?.top !== before) return;
  const rows = plot.rows.map(({ row }) => row).filter(({ level1 }) => level1 === last.level1);
  for (const [way, label] of [
    ["小计", "小计"],
    ["with its name", `${last.level1?.text ?? ""}小计`],
  ] as const) {
    const sheet = sheetOf(plot);
    sheet.insertRow(before);
    const spot = (column: number): Spot => ({ row: before, column });
    sheet.put(spot(name.column), label);
    sheet.put(
      spot(points.column),
      rows.reduce((sum, row) => sum + (row.points ?? 0), 0),
    );
    sheet.put(
      spot(score.column),
      rows.reduce((sum, row) => sum + (row.score ?? 0), 10),
    );
    yield planted("group-score", way, [sheet], [spot(score.column)]);
  }
};
