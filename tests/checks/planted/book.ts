import { planted, plots, sheetOf, type Planter } from "./plot";
import type { Sheet } from "../sample";

/** Faults that show only beside other forms. */
export const plantBook: Planter = function* (plot) {
  const { form } = plot.context;
  const siblings = plots
    .filter((other) => other !== plot && other.profile === plot.profile)
    .slice(0, 3);
  if (siblings.length < 2) return;
  const others = (edit: (sheet: Sheet, i: number) => void = () => undefined): Sheet[] =>
    siblings.map((sibling, i) => {
      const sheet = sheetOf(sibling).clone(`表${i + 2}`);
      edit(sheet, i);
      return sheet;
    });
  const own = sheetOf(plot);
  if (form.department) {
    own.put(form.department.spot, "示例市统计局");
    yield planted("unit-name", "department", [own, ...others()], [form.department.spot]);
  }
  const total = form.total?.score;
  if (total) {
    const typed = others((sheet, i) => {
      const { form: other } = siblings[i]!.context;
      const [spot, value] = [other.total?.score, other.total?.scoreValue];
      const column = String.fromCharCode(64 + other.columns.score!.column);
      const [first, last] = [other.rows[0]!.row, other.rows.at(-1)!.row];
      if (spot && value != null)
        sheet.put(spot, value, { formula: `=SUM(${column}${first}:${column}${last})` });
    });
    yield planted("formula-lost", "total", [sheetOf(plot), ...typed], [total]);
  }
  const twin = sheetOf(plot).clone("重复");
  yield planted(
    "duplicate-project",
    "same form",
    [twin, sheetOf(plot)],
    form.project ? [form.project.spot] : [],
  );
};
