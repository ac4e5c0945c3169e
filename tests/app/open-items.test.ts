import { openLines } from "../../src/app/bulk/open-items";
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
    ["二十", null],
    ["20至22", null],
    ["分", null],
  ])("%p is %p", async (typed, score) => {
    const header = ["文件", "工作表", "行", "三级指标", "得分（请填）"];
    const rows = [["自评表.xlsx", "自评表", 12, "办结时限", typed]];
    const bytes = await listWorkbook([{ name: "待办", header, rows, widths: [] }]);
    const { decisions, problems } = readAnswers(openWorkbook(bytes).read("待办"));
    expect(decisions.decisions[0]?.score ?? null).toBe(score);
    expect(problems.map(({ held }) => held)).toEqual(score === null ? [typed] : []);
  });
});
