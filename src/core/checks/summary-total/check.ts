import { cellName, compact, type Grid, type Spot } from "../../grid";
import { message } from "../../messages";
import { defineBookCheck, EVALUATION } from "../define";
import type { BookFault, CheckContext } from "../finding";
import { projectKey } from "../shared/book";
import { near, show } from "../shared/numbers";

export const summaryTotal = defineBookCheck({
  id: "summary-total",
  level: "warning",
  fix: "none",
  basis: EVALUATION,
  appliesTo: ["filled"],
  findAcross: ({ forms, otherSheets }) =>
    otherSheets.flatMap((grid) => {
      const header = headerOf(grid);
      return header ? forms.flatMap((form) => disagreement(form, grid, header)) : [];
    }),
});

interface SummaryHeader {
  readonly row: number;
  readonly project: number;
  readonly total: number;
}

/** A heading row with 项目名称 and 总分 (自评得分): a list of the forms. */
function headerOf(grid: Grid): SummaryHeader | null {
  for (const row of grid.rows().slice(0, 12)) {
    const labels = grid
      .rowCells(row)
      .map(([column, { text }]) => ({ column, text: compact(text) }));
    const project = labels.find(({ text }) => /^(项目|项目名称|项目支出名称)$/.test(text));
    const total = labels.find(({ text }) =>
      /^(总分|自评总分|自评得分|得分|自评分)(\(.*\))?$/.test(text),
    );
    if (project && total) return { row, project: project.column, total: total.column };
  }
  return null;
}

function disagreement(form: CheckContext, grid: Grid, header: SummaryHeader): readonly BookFault[] {
  const { project, total } = form.form;
  const own = total?.scoreValue ?? null;
  if (!project || !total?.score || own === null) return [];
  const spot: Spot | undefined = grid
    .rows()
    .filter((row) => row > header.row)
    .map((row) => ({ row, column: header.total }))
    .find(
      ({ row }) => projectKey(grid.cell(row, header.project).text) === projectKey(project.text),
    );
  const listed = spot ? grid.cell(spot.row, spot.column).value : null;
  if (!spot || typeof listed !== "number" || near(listed, own, 0.006)) return [];
  const facts = {
    project: project.text,
    expected: show(own),
    found: show(listed),
    where: `${grid.sheet}!${cellName(spot)}`,
  };
  return [{ form, spots: [total.score], message: message("check.summary-total", facts) }];
}
