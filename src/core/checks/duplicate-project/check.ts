import { message } from "../../messages";
import { defineBookCheck, EVALUATION } from "../define";
import type { CheckContext } from "../finding";
import { projectKey } from "../shared/book";

export const duplicateProject = defineBookCheck({
  id: "duplicate-project",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled", "template", "list"],
  findAcross: ({ forms }) => {
    const first = new Map<string, CheckContext>();
    return forms.flatMap((context) => {
      const { project, year, block, sheet } = context.form;
      if (!project) return [];
      const key = [projectKey(project.text), year?.year, block].join("/");
      const earlier = first.get(key);
      if (!earlier) first.set(key, context);
      if (!earlier) return [];
      const where = earlier.form.sheet === sheet ? (earlier.fileName ?? sheet) : earlier.form.sheet;
      const facts = { project: project.text, where };
      return [
        {
          form: context,
          spots: [project.spot],
          message: message("check.duplicate-project", facts),
        },
      ];
    });
  },
});
