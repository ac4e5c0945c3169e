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
    const keys = forms.map(keyOf);
    return forms.flatMap((context, i) => {
      const { project, sheet } = context.form;
      const twin = forms.find((_, other) => other !== i && keys[other] === keys[i]);
      if (!project || !twin) return [];
      const where = twin.form.sheet === sheet ? (twin.fileName ?? sheet) : twin.form.sheet;
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

function keyOf({ form: { project, year, block } }: CheckContext): string {
  return [projectKey(project?.text ?? ""), year?.year, block].join("/");
}
