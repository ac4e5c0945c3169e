import { message } from "../../messages";
import { defineCheck, EVALUATION } from "../define";
import { addUp, near, show } from "../shared/numbers";
import { groupsOf } from "../shared/rows";

export const groupPoints = defineCheck({
  id: "group-points",
  level: "error",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  find: ({ form }) =>
    groupsOf(form).flatMap((group) => {
      const found = addUp(group.rows.map(({ points }) => points));
      if (group.points === null || near(found, group.points)) return [];
      const facts = { group: group.text, expected: show(group.points), found: show(found) };
      return [{ spots: [group.spot], message: message("check.group-points", facts) }];
    }),
});
