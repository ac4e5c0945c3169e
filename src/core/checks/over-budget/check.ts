import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { show } from "../shared/numbers";

export const overBudget = defineCheck({
  id: "over-budget",
  level: "error",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  find: ({ form }) =>
    (form.fund?.rows ?? []).flatMap((row) => {
      const { budget, executed, cells, label } = row;
      if (budget === null || executed === null || executed <= budget + 0.005) return [];
      // A source without a budget of its own may carry money over from another one.
      if (budget === 0 && row !== form.fund?.scoring) return [];
      const spots = [cells.executed, cells.budget].filter((spot) => spot !== null);
      const facts = { row: label, expected: show(budget), found: show(executed) };
      return [{ spots, message: message("check.over-budget", facts) }];
    }),
});
