import { bookChecks, checks, stageOf, detectForms, type CheckId } from "../../src/core";
import { readExample } from "./example";
import { plots, sheetOf, at } from "./planted/plot";
import { findingsOf, profileOf } from "./run-checks";
import { sheetFrom, type Sheet } from "./sample";

const national = profileOf("national");

/** The sample form as it is handed out for a new year: no actuals, scores, reasons or conclusion. */
function template(): Sheet {
  const sheet = sheetFrom("sample-form.md", "表1");
  for (let row = 12; row <= 18; row++) {
    for (const column of [6, 8, 9, 10]) sheet.clear({ row, column });
  }
  for (const cell of [
    { row: 19, column: 8 },
    { row: 20, column: 2 },
    { row: 10, column: 6 },
  ])
    sheet.clear(cell);
  for (const column of [6, 8, 9]) {
    for (let row = 6; row <= 8; row++) sheet.clear({ row, column });
  }
  return sheet;
}

const checksOf = (sheet: Sheet): CheckId[] =>
  findingsOf([sheet.grid()], national)
    .flat()
    .map(({ check }) => check);

test("a form without actuals is a template, with one it is being filled, a list is a list", () => {
  const stage = (sheet: Sheet) => stageOf(detectForms(sheet.grid()).forms[0]!);
  const begun = template();
  begun.type({ row: 12, column: 6 }, "90人");
  expect([stage(template()), stage(begun), stage(sheetFrom("sample-list.md", "清单"))]).toEqual([
    "template",
    "filled",
    "list",
  ]);
});

test("a sound template draws nothing: what is not filled yet is not missing", () => {
  expect(checksOf(template())).toEqual([]);
});

test.each<[CheckId, (sheet: Sheet) => void]>([
  ["points-total", (sheet) => sheet.type({ row: 12, column: 7 }, "20")],
  ["group-points", (sheet) => sheet.type({ row: 12, column: 7 }, "20")],
  ["points-missing", (sheet) => sheet.clear({ row: 12, column: 7 })],
  ["target-missing", (sheet) => sheet.clear({ row: 12, column: 5 })],
  ["target-unmeasurable", (sheet) => sheet.type({ row: 17, column: 5 }, "做好相关工作")],
  ["target-stale-year", (sheet) => sheet.type({ row: 15, column: 5 }, "2023年12月底前")],
  ["target-zero-rate", (sheet) => sheet.type({ row: 14, column: 5 }, "=0%")],
  ["duplicate-indicator", (sheet) => sheet.type({ row: 13, column: 4 }, "培训人数")],
  ["title-year", (sheet) => sheet.type({ row: 1, column: 1 }, "2023年度项目支出绩效自评表")],
  ["hidden-row", (sheet) => sheet.hiddenRows.add(13)],
  ["formula-range", (sheet) => sheet.type({ row: 19, column: 7 }, "公式 SUM(G13:G18)+G6 → 85")],
])("a template is checked for %s", (id, plant) => {
  const sheet = template();
  plant(sheet);
  expect(checksOf(sheet)).toContain(id);
});

test.each<[CheckId, string, string]>([
  ["points-total", "Q4", "25"],
  ["points-missing", "Q4", ""],
  ["target-missing", "O4", ""],
  ["target-zero-rate", "O5", "0"],
  ["duplicate-indicator", "M5", "培训人数"],
])("a list is checked for %s", (id, cell, value) => {
  const { sheets } = readExample(`清单\n${cell} = ${value === "" ? "空" : value}`);
  expect(checksOf(sheets[0]!)).toContain(id);
});

test("only what a new form can get wrong is looked for in it", () => {
  const filledOnly = [...checks, ...bookChecks].filter(
    ({ appliesTo }) => !appliesTo.includes("template"),
  );
  expect(filledOnly.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "actual-missing",
      "score-missing",
      "reason-missing",
      "conclusion-missing",
    ]),
  );
});

test.each(plots)("$id without its scores: the certain ones are offered", (plot) => {
  const sheet = sheetOf(plot);
  const certain = plot.rows.filter(
    ({ decision, row }) => decision === "certain" && row.score !== null,
  );
  for (const row of plot.rows) sheet.clear(at(plot, row, "score")!);
  const missing = findingsOf([sheet.grid()], plot.profile)
    .flat()
    .filter(({ check, edits }) => check === "score-missing" && edits?.length);
  expect(missing.map(({ edits }) => edits![0]!.after)).toEqual(
    expect.arrayContaining(certain.map(({ value }) => value)),
  );
});
