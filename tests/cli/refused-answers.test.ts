import { readFileSync, writeFileSync } from "node:fs";
import { reportSchema } from "../../src/app/report";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Desk } from "./pingfen";

/* A person's answer is taken inside what the form and its rules allow, and refused with the cause. */
const WORDS = "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx"; // row 23: 部分达成 of 30 points
const NO_POINTS = "zhuzhou-2023-02-shiye-danwei-zhaopin/blank.xlsx"; // row 22: 分值 is empty

async function answered(form: string, row: number, score: number) {
  const desk = new Desk();
  desk.put("表.xlsx", form);
  writeFileSync(
    desk.path("判定.json"),
    JSON.stringify({ version: 1, decisions: [{ row, score }] }),
  );
  const argv = ["score", "表.xlsx", "--decide", "判定.json", "--format", "json"];
  const { out, err } = await desk.pingfen(argv);
  const [scored] = reportSchema.parse(JSON.parse(out)).files[0]!.forms;
  const held = scored!.indicators.find((each) => each.row === row)!.score.value;
  return { held, total: scored!.total.score, err };
}

test.each([
  ["above its tier", WORDS, 23, 30, "得分 30 不在允许的 18–23.9"],
  ["below its tier", WORDS, 23, 17.9, "得分 17.9 不在允许的 18–23.9"],
  ["more decimals than the rules print", WORDS, 23, 20.5555, "位小数"],
  ["a row without points", NO_POINTS, 22, 999, "的得分 999，表里没有分值，不能定分"],
])("%s: refused, and why", async (_, form, row, score, sentence) => {
  const { held, total, err } = await answered(form, row, score);
  expect([held, total]).toEqual([null, null]);
  expect(err).toContain(sentence);
});

test("inside its tier it is taken", async () => {
  expect(await answered(WORDS, 23, 20)).toMatchObject({ held: 20, err: "" });
});

describe("a reason", () => {
  const REASON = "人手不足，已补充。";

  async function reasoned(held: string, given: string) {
    const desk = new Desk();
    desk.put("表.xlsx", WORDS);
    const book = openWorkbook(readFileSync(desk.path("表.xlsx")));
    const before = book.read("自评表").cell(15, 9).value;
    const text = typeof before === "boolean" ? null : before;
    book.apply([{ sheet: "自评表", cell: "I15", kind: "value", before: text, after: held }]);
    writeFileSync(desk.path("表.xlsx"), book.save());
    const decisions = [{ row: 15, reason: given }];
    writeFileSync(desk.path("判定.json"), JSON.stringify({ version: 1, decisions }));
    return (await desk.pingfen(["score", "表.xlsx", "--decide", "判定.json"])).err;
  }

  test("that stands there is no conflict when it comes back", async () => {
    expect(await reasoned(REASON, REASON)).toBe("");
  });

  test("is not put over another one, which is said", async () => {
    expect(await reasoned(REASON, "天气")).toMatch(/已经写了别的原因/);
  });
});

test("an old .xls or .et in a searched folder is a refused line, in the summary too", async () => {
  const desk = new Desk();
  desk.put("表/好.xlsx", WORDS);
  const old = "<html><table>"; // many an .xls is a saved web page
  for (const name of ["旧.xls", "金山.et", "~$旧.xls"]) writeFileSync(desk.path("表", name), old);
  const { code, out } = await desk.pingfen(["score", "表", "--summary", "汇总.xlsx"]);
  expect(code).toBe(1);
  expect(out.match(/旧格式/g)).toHaveLength(2);
  const sheet = openWorkbook(readFileSync(desk.path("汇总.xlsx"))).read("汇总");
  expect(sheet.rows().filter((row) => sheet.cell(row, 13).text.includes("旧格式"))).toHaveLength(2);
});
