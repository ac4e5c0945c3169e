import { checkScored } from "../../src/app/check-book";
import { reportForm } from "../../src/app/report/form-report";
import { scoreBook } from "../../src/app/score-book";
import { formatTable } from "../../src/cli/format/table";
import { sheetOf } from "../core/detect/sheet";

test("a sign and a unit in columns of their own are shown with the target", () => {
  const grid = sheetOf(`
一级指标|二级指标|三级指标|指标性质|年度指标值|计量单位|实际完成值|分值|得分
产出指标|时效指标|平均办理时间|≤|5|天|6|10|`);
  const forms = checkScored(scoreBook({ sheetNames: [grid.sheet], read: () => grid }));
  const files = [{ file: "a.xlsx", forms: forms.map((form) => reportForm(form, "zh-CN")) }];
  const style = { colours: false, columns: 100, locale: "zh-CN" } as const;
  expect(formatTable({ files } as never, style)).toContain("≤5天 → 6");
});
