import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { near, show } from "../shared/numbers";
import { fullSums, rowSums, totalsIndicatorsAlone } from "../shared/totals";

export const pointsTotal = defineCheck({
  id: "points-total",
  level: "error",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: (context) => {
    const { form, stage } = context;
    const all = fullSums(context).points;
    if (rowSums(context).points === 0) return [];
    const { total } = form;
    const printed = total?.pointsValue ?? null;
    // Points written as shares (10%) add to 1; a list leaves the 10 of the execution rate out.
    const full = [100, 1, ...(stage === "list" ? [90] : [])].some((whole) => near(all, whole));
    const agrees = printed === null || near(all, printed) || totalsIndicatorsAlone(context);
    if (full && agrees) return [];
    const expected = agrees ? 100 : printed;
    const execution = fullSums(context).points - rowSums(context).points;
    const spot = total?.points ?? total?.label ?? form.columns.points?.spot;
    const facts = { expected: show(expected), found: show(all), execution: show(execution) };
    return [
      {
        spots: spot ? [spot] : [{ row: form.area.top, column: form.area.left }],
        message: message("check.points-total", facts),
      },
    ];
  },
});
