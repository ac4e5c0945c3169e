import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { reportSchema } from "../../src/app/report";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { listWorkbook } from "../../src/cli/lists";
import { Desk } from "./pingfen";

/* One row of this form waits for a person, so that its 待办 is not empty. */
const OPEN = "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx";

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  desk.put("表/自评表.xlsx", OPEN);
  await desk.pingfen(["score", "表", "--summary", "表/本月.xlsx"]);
});
afterEach(() => rmSync(desk.folder, { recursive: true, force: true }));

async function putList(name: string, header: string[], rows: (string | number)[][]): Promise<void> {
  writeFileSync(
    desk.path(name),
    await listWorkbook([{ name: "Sheet1", header, rows, widths: header.map(() => 10) }]),
  );
}

async function filesOf(...argv: string[]) {
  const said = await desk.pingfen([...argv, "--format", "json"]);
  return { ...said, files: reportSchema.parse(JSON.parse(said.out)).files };
}

const SUMMARY = "这是汇总表（待办表），不是自评表，已跳过。";

describe("a list of ours in a searched folder is named and skipped", () => {
  test.each(["score 表", "check 表", "check 表 --across", "score 表 --out 填好"])(
    "%s: the summary of an earlier run",
    async (line) => {
      const { files, code } = await filesOf(...line.split(" "));
      const [first, second] = [...files].sort((a) => (a.skipped ? -1 : 1));
      expect(first).toMatchObject({ ok: true, forms: [], skipped: { message: SUMMARY } });
      expect(second?.forms).toHaveLength(1);
      expect(code).toBe(line.startsWith("check") ? 1 : 0);
    },
  );

  test("in one line of the table, and in no line of the next summary", async () => {
    const { code, out } = await desk.pingfen(["score", "表", "--summary", "汇总.xlsx"]);
    expect([code, out]).toEqual([0, expect.stringContaining(`本月.xlsx  ${SUMMARY}\n`)]);
    expect(openWorkbook(readFileSync(desk.path("汇总.xlsx"))).read("汇总").lastRow).toBe(2);
  });

  test("filled in and sent back as a workbook of its own, 得分 shortened, it is not scored", async () => {
    const header = ["文件", "工作表", "项目", "行", "三级指标", "年度指标值", "实际完成值", "分值"];
    const row = [
      "表/自评表.xlsx",
      "自评表",
      "劳务",
      23,
      "稳定就业",
      "有效",
      "部分",
      30,
      20,
      "因为",
    ];
    await putList("表/回件.xlsx", [...header, "得分", "偏差原因（请填）"], [row]);
    const before = readFileSync(desk.path("表/回件.xlsx"));
    const { files, code } = await filesOf("score", "表", "--in-place");
    expect(code).toBe(0);
    expect(files.find(({ file }) => file.includes("回件"))?.skipped?.list).toBe("open-items");
    expect(readFileSync(desk.path("表/回件.xlsx"))).toEqual(before);
  });

  test("an English one too", async () => {
    await desk.pingfen(["score", "表/自评表.xlsx", "--summary", "表/english.xlsx", "--lang", "en"]);
    const { files } = await filesOf("score", "表");
    expect(files.filter(({ skipped }) => skipped)).toHaveLength(2);
  });

  test("a department's list of actuals", async () => {
    const header = ["项目名称", "三级指标", "年度指标值", "实际完成值"];
    await putList("表/完成.xlsx", header, [["劳务", "走访人数", "≥200人", 40]]);
    const { files, code } = await filesOf("score", "表");
    expect(code).toBe(0);
    expect(files.find(({ skipped }) => skipped?.list === "actuals")?.skipped?.message).toBe(
      "这是完成值清单，不是自评表，已跳过。",
    );
  });
});

test("a workbook that is neither form nor list still has no form", async () => {
  await putList("表/名单.xlsx", ["姓名", "项目"], [["甲", "乙"]]);
  const { files, code } = await filesOf("score", "表");
  expect(code).toBe(1);
  expect(files.filter(({ error }) => error?.code === "no-form")).toHaveLength(1);
});

describe("the lists a run is given are not scored by it", () => {
  test("the summary of the earlier run is replaced, not refused", async () => {
    const { code, files } = await filesOf("score", "表", "--summary", "表/本月.xlsx");
    expect([code, files.length]).toEqual([0, 1]);
  });

  test("a form is never taken for an earlier summary", async () => {
    const { code } = await desk.pingfen(["score", "表", "--summary", "表/自评表.xlsx"]);
    expect(code).toBe(2);
  });

  test("the 待办 that comes back lies beside the forms", async () => {
    const { code, files } = await filesOf("score", "表", "--decide", "表/本月.xlsx");
    expect([code, files.length]).toEqual([0, 1]);
  });
});
