import { cellName } from "../../grid";
import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";

export const executionCountedTwice = defineCheck({
  id: "execution-counted-twice",
  level: "hint",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template"],
  find: ({ form }) => {
    const scoring = form.fund?.scoring;
    const counted = scoring?.cells.score ?? scoring?.cells.points;
    if (!form.fund || !scoring || !counted) return [];
    const others = form.fund.rows.filter(
      (row) => row !== scoring && (row.score !== null || (row.points ?? 0) > 0),
    );
    const spots = others.flatMap(({ cells }) => cells.score ?? cells.points ?? []);
    if (spots.length === 0) return [];
    const facts = { rows: others.map(({ label }) => label).join("、"), counted: cellName(counted) };
    return [{ spots, message: message("check.execution-counted-twice", facts) }];
  },
});
