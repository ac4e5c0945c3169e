import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { reportSchema, type FileReport } from "../../src/app/report";
import type { Edit } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Desk } from "./pingfen";

/* 预算执行率 stands on row 7 with 10 points; row 23 is an indicator that waits for a person too. */
const FORM = "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx";
const FUNDS = 7;

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("表.xlsx", FORM);
});
afterEach(() => rmSync(desk.folder, { recursive: true, force: true }));

/** Types into cells of a workbook on the desk, as a person does. */
function type(name: string, sheet: string, cells: Record<string, string | number>, as = name) {
  const book = openWorkbook(readFileSync(desk.path(name)));
  const held = (cell: string) => {
    const grid = book.read(sheet);
    return grid.cell(Number(cell.slice(1)), cell.charCodeAt(0) - 64).value as Edit["before"];
  };
  book.apply(
    Object.entries(cells).map(([cell, after]): Edit => {
      return { sheet, cell, kind: "value", before: held(cell), after };
    }),
  );
  writeFileSync(desk.path(as), book.save());
}

const noBudget = () => type("表.xlsx", "自评表", { D7: 0, E7: 0, F7: 0 });

async function scored(...more: string[]): Promise<{ file: FileReport; err: string }> {
  const { out, err } = await desk.pingfen(["score", "表.xlsx", "--format", "json", ...more]);
  return { file: reportSchema.parse(JSON.parse(out)).files[0]!, err };
}

function decide(...decisions: object[]): void {
  writeFileSync(desk.path("判定.json"), JSON.stringify({ version: 1, decisions }));
}

describe("a budget of 0: a person gives 预算执行率 its score", () => {
  beforeEach(noBudget);

  test("the table counts it among what is open, and says why", async () => {
    const { out } = await desk.pingfen(["score", "表.xlsx"]);
    expect(out).toMatch(/\? I7 +预算执行率 +— \/ 10\n +全年预算数为 0，算不出执行率，由您定分/);
    expect(out).toContain("还有 2 项要你定");
  });

  test("待办 has a line for it, and takes it back", async () => {
    await desk.pingfen(["score", "表.xlsx", "--summary", "汇总.xlsx"]);
    const book = openWorkbook(readFileSync(desk.path("汇总.xlsx")));
    const todo = book.read("待办");
    const line = [4, 5, 8, 9, 10].map((column) => todo.cell(2, column).text);
    expect(line.join(" ")).toBe("7 预算执行率 10 全年预算数为 0，算不出执行率，由您定分 0–10");
    expect(book.read("汇总").cell(2, 8).value).toBe(2);
    type("汇总.xlsx", "待办", { K2: 8, K3: 20 }, "待办.xlsx");
    const { file, err } = await scored("--decide", "待办.xlsx", "--out", "填好");
    expect(file.forms[0]).toMatchObject({ execution: { score: 8 }, total: { score: 74 } });
    expect(err).toBe("");
    const filled = openWorkbook(readFileSync(desk.path("填好", "表.xlsx"))).read("自评表");
    expect([filled.cell(FUNDS, 9).value, filled.cell(25, 8).value]).toEqual([8, 74]);
  });

  test.each([
    ["by its name", { indicator: "预算执行率" }],
    ["by the funds' row", { row: FUNDS }],
    ["by both", { row: FUNDS, indicator: "预算执行率" }],
  ])("in JSON %s", async (_, place) => {
    decide({ ...place, score: 9 });
    const { file, err } = await scored("--decide", "判定.json");
    expect([file.forms[0]?.execution?.score, err]).toEqual([9, ""]);
  });

  test.each([
    ["more than its points", [{ row: FUNDS, score: 11 }], "的得分 11 不在允许的 0–10 之内"],
    ["another row's number", [{ row: 8, indicator: "预算执行率", score: 9 }], "没有用上"],
    [
      "two answers",
      [
        { row: FUNDS, score: 9 },
        { indicator: "预算执行率", score: 8 },
      ],
      "两个不同的答复",
    ],
    ["a reason, which has no cell there", [{ row: FUNDS, reason: "没有预算" }], "没有写原因的格子"],
  ])("%s: said, and nothing is taken", async (_, decisions, sentence) => {
    decide(...decisions);
    const { file, err } = await scored("--decide", "判定.json");
    expect(file.forms[0]?.execution?.score).toBeNull();
    expect(err).toContain(sentence);
  });

  test("an indicator of that name is meant by the name alone", async () => {
    type("表.xlsx", "自评表", { D23: "预算执行率" });
    decide({ indicator: "预算执行率", score: 20 });
    const { file } = await scored("--decide", "判定.json");
    const row = file.forms[0]?.indicators.find(({ name }) => name === "预算执行率");
    expect([row?.score.value, file.forms[0]?.execution?.score]).toEqual([20, null]);
  });
});

describe("what the rules decide is nobody's to decide otherwise", () => {
  test.each([
    ["预算执行率", { indicator: "预算执行率", score: 10 }, "由规则算出，是 4.52 分"],
    ["an indicator", { row: 16, score: 3 }, "由规则算出，是 5 分"],
  ])("%s", async (_, decision, sentence) => {
    decide(decision);
    const { file, err } = await scored("--decide", "判定.json");
    expect(file.forms[0]?.execution?.score).toBe(4.52);
    expect(err).toContain(sentence);
  });
});
