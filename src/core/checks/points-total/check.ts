import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { addUp, near, show } from "../shared/numbers";
import { indicatorRows } from "../shared/rows";

export const pointsTotal = defineCheck({
  id: "points-total",
  level: "error",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: ({ form, card, stage }) => {
    const points = indicatorRows(form).map((row) => row.points);
    const ownRows = addUp(points);
    if (ownRows === 0) return [];
    const execution = card.execution?.scored ? (card.execution.points ?? 0) : 0;
    const all = addUp([ownRows, execution]);
    const printed = form.total?.pointsValue ?? null;
    // Points written as shares (10%) add to 1; a list leaves the 10 of the execution rate out.
    const full = [100, 1, ...(stage === "list" ? [90] : [])].some((whole) => near(all, whole));
    const agrees = printed === null || near(all, printed) || near(ownRows, printed);
    if (full && agrees) return [];
    const expected =
      printed === null || near(all, printed) || near(ownRows, printed) ? 100 : printed;
    const spot = form.total?.points ?? form.total?.label ?? form.columns.points?.spot;
    const facts = { expected: show(expected), found: show(all), execution: show(execution) };
    return [
      {
        spots: spot ? [spot] : [{ row: form.area.top, column: form.area.left }],
        message: message("check.points-total", facts),
      },
    ];
  },
});
