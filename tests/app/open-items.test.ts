import { openLines } from "../../src/app/bulk/open-items";
import { SummaryCollector } from "../../src/app/bulk/summary";
import { readAnswers } from "../../src/app/bulk/answers";
import type { FileReport, FormReport, IndicatorReport } from "../../src/app/report";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { listWorkbook } from "../../src/cli/lists";

/** An indicator that waits for a person's score. */
function open(own: Partial<IndicatorReport>): IndicatorReport {
  return {
    ...{ row: 12, level1: null, level2: null, name: "办结时限" },
    target: { cell: "E12", text: "5", parsed: null },
    actual: { cell: "F12", text: "4", parsed: null },
    points: { cell: "G12", value: 10 },
    score: { cell: "H12", before: null, value: null },
    ...{ outcome: "partial", decision: "judgement", interval: [6, 10], rule: "tiers" },
    ...{ basis: "", explanation: "由您定分", why: "" },
    reason: { cell: null, text: "", required: false, missing: false },
    ...own,
  };
}

function form(indicators: IndicatorReport[], own: Partial<FormReport> = {}): FormReport {
  return {
    ...{ sheet: "自评表", range: "A1:I30", kind: "self-evaluation", title: null, year: 2024 },
    ...{ project: "劳务协作站", department: "人社局", profile: "qiannan", profileWhy: null },
    ...{ columns: {}, columnsWhy: {}, execution: null, indicators },
    total: { cell: null, points: 100, score: null, final: false },
    conclusion: { cell: null, grade: null, text: null },
    ...{ findings: [], edits: [] },
    ...own,
  };
}

const FILE: FileReport = { file: "甲局/自评表.xlsx", ok: true, forms: [] };

const part = (text: string) => ({ cell: null, text, parsed: null });

describe("待办 shows target and actual with a sign and a unit of their own columns", () => {
  test.each([
    ["≤", "5", "4", "天", "≤ 5 天", "4 天"],
    ["", "5", "4", "", "5", "4"],
    ["≤", "≤5", "4", "天", "≤5 天", "4 天"],
    ["定性", "按时办结", "已按时办结", "天", "定性 按时办结", "已按时办结"],
    ["≥", "90%", "92%", "%", "≥ 90%", "92%"],
    ["≤", "", "", "天", "", ""],
  ])("sign %p, target %p, actual %p, unit %p", (sign, target, actual, unit, wanted, done) => {
    const row = open({ sign, unit, target: part(target), actual: part(actual) });
    expect(openLines(FILE, form([row]), "zh-CN")[0]?.slice(5, 7)).toEqual([wanted, done]);
  });
});

describe("a score as people type it into 待办", () => {
  test.each([
    ["20", 20],
    ["20分", 20],
    ["２０ 分", 20],
    ["18.5分", 18.5],
    ["7分。", 7],
    ["９，５", 9.5],
    ["9,5", 9.5],
    ["9。5", 9.5],
    ["3.555", 3.555],
    ["3.5／5", 3.5],
    ["3.5分/5分", 3.5],
    ["3.5/10", null],
    ["1,000", null],
    ["二十", null],
    ["20至22", null],
    ["分", null],
  ])("%p is %p", async (typed, score) => {
    const header = ["文件", "工作表", "行", "三级指标", "分值", "得分（请填）"];
    const rows = [["自评表.xlsx", "自评表", 12, "办结时限", 5, typed]];
    const bytes = await listWorkbook([{ name: "待办", header, rows, widths: [] }]);
    const { decisions, problems } = readAnswers(openWorkbook(bytes).read("待办"));
    expect(decisions.decisions[0]?.score ?? null).toBe(score);
    expect(problems.map(({ held }) => held)).toEqual(score === null ? [typed] : []);
  });
});

describe("a line of 待办 as departments leave it", () => {
  const header = ["文件", "工作表", "项目", "行", "三级指标", "得分（请填）", "偏差原因（请填）"];
  const read = async (...rows: (string | number | null)[][]) => {
    const bytes = await listWorkbook([{ name: "待办", header, rows, widths: [] }]);
    return readAnswers(openWorkbook(bytes).read("待办"));
  };

  test("a score that can't be read leaves the reason", async () => {
    const { decisions, problems } = await read(["表.xlsx", "表", "甲", 12, "时限", "较好", "缺人"]);
    expect(problems).toEqual([{ sheetRow: 2, held: "较好" }]);
    expect(decisions.decisions).toMatchObject([{ row: 12, reason: "缺人" }]);
    expect(decisions.decisions[0]).not.toHaveProperty("score");
  });

  test("a blank file is the one above for the same form, else none", async () => {
    const { decisions } = await read(
      ["表.xlsx", "表", "甲", 12, "时限", 3, null],
      [null, "表", "甲", 13, "数量", 4, null],
      [null, "表", "乙", 12, "时限", 5, null],
      [null, "表", null, 14, "质量", 5, null],
    );
    const files = decisions.decisions.map(({ file }) => file);
    expect(files).toEqual(["表.xlsx", "表.xlsx", undefined, ""]);
  });
});

describe("待办 shows the reason that stands in the row's own cell", () => {
  const told = { text: "人手不足", required: true, missing: false };
  test.each([
    ["its own", { ...told, cell: "I12" }, "人手不足"],
    ["a block below the table for all rows", { ...told, cell: "A20" }, null],
    ["none yet", { ...told, cell: "I12", text: "", missing: true }, null],
    ["无, which is none", { ...told, cell: "I12", text: "无" }, null],
  ])("%s", (_, reason, shown) => {
    expect(openLines(FILE, form([open({ reason })]), "zh-CN")[0]?.[11]).toBe(shown);
  });
});

test("按单位 counts one unit once, however its name is spaced", () => {
  const collector = new SummaryCollector("zh-CN");
  for (const department of ["[164]黔南人社局", "[164] 黔南人社局", "乙局"]) {
    collector.add({ ...FILE, forms: [form([], { department })] });
  }
  const [, departments] = collector.sheets();
  expect(departments?.rows.map((row) => row.slice(0, 2))).toEqual([
    ["[164]黔南人社局", 2],
    ["乙局", 1],
  ]);
});
