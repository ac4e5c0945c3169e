import type { RowScore } from "../../../src/core";
import { at, change, isFull, isNumber, some, text, type Planter } from "./plot";

const isKind = (row: RowScore, unit: string): boolean =>
  isNumber(row) && row.target.kind === "number" && row.target.unit?.text === unit;

/** The figure of a text changed: "=5个" × 2 → "=10个". */
function times(value: string, factor: number): string {
  return value.replace(/\d[\d,]*(\.\d+)?/, (n) =>
    String(Math.round(Number(n.replaceAll(",", "")) * factor * 100) / 100),
  );
}

/** 年度指标值 and 实际完成值. */
export const plantTargets: Planter = function* (plot) {
  const { form } = plot.context;
  for (const row of some(plot.rows, ({ row }) => (row.texts.actual ?? "") !== "")) {
    const [target, actual] = [at(plot, row, "target"), at(plot, row, "actual")];
    yield change(plot, "target-missing", "cleared", [{ spot: target, value: null }]);
    yield change(plot, "target-missing", "blanks", [{ spot: target, value: "   " }]);
    yield change(plot, "actual-missing", "cleared", [{ spot: actual, value: null }]);
    yield change(plot, "actual-missing", "blanks", [{ spot: actual, value: " " }]);
    for (const value of [
      "做好相关工作",
      "按要求完成",
      "认真落实",
      "若干",
      "按计划推进",
      "加强管理",
    ]) {
      yield change(plot, "target-unmeasurable", value, [{ spot: target, value }]);
    }
  }
  const year = form.year?.year ?? 2024;
  for (const row of some(plot.rows, (row) => /20\d\d\s*年/.test(text(row, "target")))) {
    const spot = at(plot, row, "target");
    for (const other of [year - 1, year - 3, year + 1]) {
      const value = text(row, "target").replace(/20\d\d/, String(other));
      yield change(plot, "target-stale-year", `target ${other - year}`, [{ spot, value }]);
    }
    const done = at(plot, row, "actual");
    yield change(plot, "target-stale-year", "actual", [
      { spot: done, value: `${year - 1}年11月完成` },
    ]);
  }
  for (const row of some(
    plot.rows,
    (row) =>
      isKind(row, "%") && /率|满意度/.test(row.row.name) && !/故障|事故|损失/.test(row.row.name),
  )) {
    const spot = at(plot, row, "target");
    for (const value of ["=0%", "0%", "≥0%"])
      yield change(plot, "target-zero-rate", value, [{ spot, value }]);
  }
  yield* actuals(plot);
  yield* plantUnits(plot);
};

const actuals: Planter = function* (plot) {
  const counted = plot.rows.filter((row) => isNumber(row) && !text(row, "actual").includes("率"));
  for (const row of some(counted, (row) =>
    /^[≥≤=><]/.test(text(row, "target").normalize("NFKC")),
  )) {
    const spot = at(plot, row, "actual");
    yield change(plot, "actual-copies-target", "whole", [{ spot, value: text(row, "target") }]);
    yield change(plot, "actual-copies-target", "full-width", [
      { spot, value: text(row, "target").replace(/^≥/, "＞＝").replace(/^=/, "＝") },
    ]);
  }
  for (const row of some(
    counted,
    (row) => text(row, "actual") !== "" && text(row, "actual") !== "0%",
  )) {
    const spot = at(plot, row, "actual");
    const value = text(row, "actual");
    for (const vague of [
      `约${value}`,
      `${value}左右`,
      `${value}以上`,
      `近${value}`,
      `大约${value}`,
      `约占${value}`,
    ]) {
      yield change(plot, "actual-vague", vague, [{ spot, value: vague }]);
    }
  }
  const growing = counted.filter(
    (row) =>
      isFull(row) &&
      row.ratio?.eq(1) &&
      text(row, "reason") === "" &&
      text(row, "remark") === "" &&
      !/^[≤=<]/.test(text(row, "target")) &&
      row.target.kind === "number" &&
      row.target.unit?.kind !== "percent" &&
      !/成本/.test(`${row.row.level1?.text}${row.row.level2?.text}`),
  );
  for (const row of some(growing, () => true)) {
    const spot = at(plot, row, "actual");
    yield change(plot, "over-achieved", "half more", [
      { spot, value: times(text(row, "actual"), 1.5) },
    ]);
    yield change(plot, "over-achieved", "three times", [
      { spot, value: times(text(row, "actual"), 3) },
    ]);
  }
  const exact = counted.filter(
    (row) =>
      row.ratio?.gt(0.5) &&
      row.ratio.lt(2) &&
      row.target.kind === "number" &&
      row.target.sign !== "≤",
  );
  for (const row of some(exact, (row) => isFull(row))) {
    const spot = at(plot, row, "actual");
    yield change(plot, "slip-suspected", "a digit more", [
      { spot, value: times(text(row, "actual"), 20) },
    ]);
    yield change(plot, "slip-suspected", "a digit less", [
      { spot, value: times(text(row, "actual"), 0.05) },
    ]);
  }
};

const plantUnits: Planter = function* (plot) {
  const swaps = [
    ["人", "人次"],
    ["人", "%"],
    ["%", "人"],
    ["次", "人"],
    ["%", "次"],
    ["个", "人次"],
    ["项", "%"],
    ["元", "人"],
  ] as const;
  for (const [from, to] of swaps) {
    for (const row of some(
      plot.rows,
      (row) => isKind(row, from) && text(row, "actual").endsWith(from),
    )) {
      const value = text(row, "actual").replace(new RegExp(`${from}$`), to);
      yield change(plot, "unit-mismatch", `${from} → ${to}`, [
        { spot: at(plot, row, "actual"), value },
      ]);
    }
  }
  const withUnit = (row: RowScore): boolean =>
    isNumber(row) && /^\d[\d.]*\s*\p{L}+$/u.test(text(row, "actual"));
  for (const row of some(plot.rows, withUnit)) {
    const digits = /^\d[\d.]*/.exec(text(row, "actual"))![0];
    yield change(plot, "unit-missing", "as a number", [
      { spot: at(plot, row, "actual"), value: Number(digits) },
    ]);
    yield change(plot, "unit-missing", "as text", [
      { spot: at(plot, row, "actual"), value: digits },
    ]);
  }
  for (const row of some(
    plot.rows,
    (row) => /人数$|\(人\)$|（人）$/.test(row.row.name) && isKind(row, "人"),
  )) {
    for (const unit of ["%", "家", "次"]) {
      const other = (value: string): string => value.replace(/人$/, unit);
      yield change(plot, "name-unit-mismatch", `target in ${unit}`, [
        { spot: at(plot, row, "target"), value: other(text(row, "target")) },
        { spot: at(plot, row, "actual"), value: other(text(row, "actual")) },
      ]);
    }
  }
  for (const row of some(plot.rows, (row) => isKind(row, "%"))) {
    const value = `${row.row.name}（人）`;
    yield change(plot, "name-unit-mismatch", "in the name", [
      { spot: at(plot, row, "name"), value },
    ]);
  }
};
