import type { Spot } from "../../../src/core";
import { at, change, some, text, type Planter } from "./plot";

const AMOUNTS = ["initial", "budget", "executed"] as const;

/** Money and the execution rate. */
export const plantFunds: Planter = function* (plot) {
  const { form, card, grid } = plot.context;
  const row = form.fund?.scoring;
  if (!form.fund || !row || row.budget === null || row.executed === null) return;
  const { cells, budget, rate } = row;
  const held = cells.rate && grid.cell(cells.rate.row, cells.rate.column);
  const printed = (fraction: number): string | number =>
    typeof held?.value !== "number"
      ? `${(fraction * 100).toFixed(2)}${held?.text.includes("%") ? "%" : ""}`
      : held.value > 1.5
        ? Math.round(fraction * 10000) / 100
        : fraction;
  if (rate !== null) {
    yield change(plot, "execution-rate", "a point off", [
      { spot: cells.rate, value: printed(rate - 0.01) },
    ]);
    yield change(plot, "execution-rate", "two points more", [
      { spot: cells.rate, value: printed(rate + 0.02) },
    ]);
    yield change(plot, "execution-rate", "two digits swapped", [
      { spot: cells.rate, value: printed(rate * 0.8) },
    ]);
  }
  if (card.execution?.scored && row.score !== null) {
    const { score } = row;
    yield change(plot, "execution-score", "half a point", [
      { spot: cells.score, value: score - 0.5 },
    ]);
    yield change(plot, "execution-score", "as text", [
      { spot: cells.score, value: `${Math.max(0, score - 1)}` },
    ]);
    if (score < 10)
      yield change(plot, "execution-score", "full", [{ spot: cells.score, value: 10 }]);
    const part = form.fund.rows.find((each) => each !== row && each.points === null);
    yield change(plot, "execution-counted-twice", "points and score", [
      { spot: part?.cells.score, value: score },
      { spot: part?.cells.points, value: 10 },
    ]);
  }
  const parts = form.fund.rows.filter((each) => each !== row && each.executed);
  for (const part of parts.slice(0, 2)) {
    for (const amount of AMOUNTS.filter((each) => part[each])) {
      const value = Math.round(part[amount]! * 110) / 100;
      yield change(plot, "fund-sum", `${amount} of a part`, [{ spot: part.cells[amount], value }]);
    }
  }
  if (parts.length > 0) {
    const changes = [{ spot: cells.budget, value: budget + 1 }];
    yield change(plot, "fund-sum", "budget of the whole", changes);
  }
  yield* units(plot);
  yield change(plot, "over-budget", "a tenth more", [
    { spot: cells.executed, value: budget * 1.1 },
  ]);
  yield change(plot, "over-budget", "one more", [{ spot: cells.executed, value: budget + 1 }]);
  yield* costs(plot);
};

const units: Planter = function* (plot) {
  const { form, grid } = plot.context;
  const unit = form.moneyUnit;
  const rows = form.fund?.rows ?? [];
  if (!unit) return;
  const scaled = (factor: number) =>
    rows.flatMap((row) =>
      AMOUNTS.flatMap((amount) =>
        row[amount] && row.cells[amount]
          ? [{ spot: row.cells[amount], value: Math.round(row[amount] * factor * 1e6) / 1e6 }]
          : [],
      ),
    );
  const large = unit.factor === 10000;
  yield change(plot, "fund-unit", "amounts", scaled(large ? 10000 : 0.0001));
  const whole = form.fund?.scoring;
  if (whole?.initial && whole.budget) {
    const changes = [{ spot: whole.cells.budget, value: whole.budget * 10000 }];
    yield change(plot, "fund-unit", "one amount", changes);
  }
  const label = String(grid.cell(unit.spot.row, unit.spot.column).value);
  const other = large ? label.replace("万元", "元") : label.replace("元", "万元");
  if (!large) yield change(plot, "fund-unit", "heading", [{ spot: unit.spot, value: other }]);
};

const costs: Planter = function* (plot) {
  const { form, card } = plot.context;
  const funds = form.fund!.scoring!;
  const cost = plot.rows.filter(
    ({ row, target, actual }) =>
      /成本/.test(`${row.level1?.text}${row.level2?.text}`) &&
      target.kind === "number" &&
      target.unit?.kind === "money" &&
      target.unit.per === null &&
      actual.kind === "number",
  );
  const other = (value: string, by: number): string =>
    value.replace(/\d+(\.\d+)?/, (n) => String(Math.round(Number(n) * by * 100) / 100));
  const isKnown = plot.known.some(({ check }) => check === "cost-vs-funds");
  const sums = cost.reduce(
    (sum, { target }) => sum + (target.kind === "number" ? target.value.toNumber() : 0),
    0,
  );
  const whole = funds.budget! * (form.moneyUnit?.factor ?? 1);
  for (const row of isKnown || sums < whole / 2
    ? []
    : some(cost, ({ actual }) => actual.kind === "number" && actual.value.gt(0))) {
    yield change(plot, "cost-vs-funds", "target", [
      { spot: at(plot, row, "target"), value: other(text(row, "target"), 1.2) },
    ]);
    yield change(plot, "cost-vs-funds", "actual", [
      { spot: at(plot, row, "actual"), value: other(text(row, "actual"), 0.9) },
    ]);
  }
  const control = plot.rows.find(
    ({ row, actual }) =>
      /成本控制率/.test(row.name) && actual.kind === "number" && actual.value.gte(1),
  );
  const spent = (share: number): { spot: Spot | null; value: number }[] => [
    { spot: funds.cells.executed, value: Math.round(funds.budget! * share * 100) / 100 },
  ];
  if (control && card.execution!.rate!.gte(0.5)) {
    const cells = [at(plot, control, "actual")];
    yield change(plot, "control-rate-vs-execution", "30% spent", spent(0.3), cells);
    yield change(plot, "control-rate-vs-execution", "49% spent", spent(0.49), cells);
  }
  const ceiling = plot.rows.find(
    ({ row, target }) =>
      target.kind === "number" && target.sign === "≤" && row.score === row.points,
  );
  if (ceiling && funds.executed !== 0) {
    const cells = [at(plot, ceiling, "score")];
    yield change(plot, "ceiling-met-by-doing-nothing", "nothing spent", spent(0), cells);
  }
  const earned = plot.rows.reduce((sum, { row }) => sum + (row.score ?? 0), 0);
  const points = plot.rows.reduce((sum, { row }) => sum + (row.points ?? 0), 0);
  if (
    earned / points >= 0.85 &&
    !plot.known.some(({ check }) => check === "score-beats-spending")
  ) {
    yield change(plot, "score-beats-spending", "20% spent", spent(0.2));
    yield change(plot, "score-beats-spending", "45% spent", spent(0.45));
  }
};
