import { at, change, isFull, isShort, planted, sheetOf, some, text, type Planter } from "./plot";

const REASON = "原因：报名人数少于预期。改进措施：下一步加强宣传，提前组织报名。";

/** 偏差原因. */
export const plantReasons: Planter = function* (plot) {
  const { reason, remark } = plot.context.form.columns;
  if (!reason) return;
  const given = plot.rows.filter((row) => text(row, "reason").length > 10);
  for (const row of some(given, isShort)) {
    const spot = at(plot, row, "reason");
    for (const value of [null, "无", "0", "/", "—", "无。"]) {
      yield change(plot, "reason-missing", String(value), [{ spot, value }]);
    }
    if (remark) {
      yield change(plot, "reason-in-wrong-cell", "moved", [
        { spot, value: null },
        { spot: at(plot, row, "remark"), value: text(row, "reason") },
      ]);
    }
    if (
      !plot.known.some(
        ({ check, spots }) => check === "reason-incomplete" && spots[0]?.row === row.row.row,
      )
    ) {
      const whole = text(row, "reason");
      const half = whole.slice(0, Math.floor(whole.length / 2));
      yield change(plot, "reason-incomplete", "half", [{ spot, value: half }]);
      yield change(plot, "reason-incomplete", "a few signs cut", [
        { spot, value: whole.slice(0, -4) },
      ]);
      const cause = /^.*?(?=改进措施|措施)/s.exec(whole)?.[0];
      if (cause) yield change(plot, "reason-incomplete", "no measure", [{ spot, value: cause }]);
    }
  }
  for (const row of some(
    plot.rows,
    (row) => isFull(row) && row.row.points! > 1 && text(row, "reason") === "",
  )) {
    const score = at(plot, row, "score");
    const spot = at(plot, row, "reason");
    yield change(
      plot,
      "reason-missing",
      "score lowered",
      [{ spot: score, value: row.row.points! - 1 }],
      [spot],
    );
    yield change(plot, "reason-not-needed", "added", [{ spot, value: REASON }]);
    yield change(plot, "reason-not-needed", "short", [{ spot, value: "因疫情影响。" }]);
  }
  const full = plot.rows.filter((row) => isFull(row) && text(row, "reason") === "").slice(0, 3);
  if (full.length === 3) {
    const sheet = sheetOf(plot);
    for (const row of full) sheet.put(at(plot, row, "reason")!, REASON);
    yield planted(
      "reason-copied",
      "three rows",
      [sheet],
      full.map((row) => at(plot, row, "reason")),
    );
  }
  const [source] = given;
  const others = plot.rows.filter((row) => row !== source).slice(0, 2);
  if (source && others.length === 2 && !plot.known.some(({ check }) => check === "reason-copied")) {
    const sheet = sheetOf(plot);
    for (const row of others) sheet.put(at(plot, row, "reason")!, text(source, "reason"));
    yield planted(
      "reason-copied",
      "from another row",
      [sheet],
      others.map((row) => at(plot, row, "reason")),
    );
  }
};
