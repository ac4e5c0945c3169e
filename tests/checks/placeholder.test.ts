import { sheetOf } from "../core/detect/sheet";
import { findingsOf, profileOf } from "./run-checks";

test("a template's …… in another column is left over, not a row that slipped", () => {
  const grid = sheetOf(`
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
产出指标|数量指标|培训人数|≥53人|55人|50|50|
||……|||||
|……||||||
|质量指标|培训合格率|≥90%|95%|50|50|`);
  const ids = findingsOf([grid], profileOf("national"))
    .flat()
    .map(({ check }) => check);
  expect(ids).not.toContain("label-shifted");
  expect(ids).toContain("placeholder-row");
});
