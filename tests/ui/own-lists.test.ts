import { unzipSync } from "fflate";
import { say } from "../../src/core";
import { createFilePort } from "../../src/hosts/xlsx/port";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { listWorkbook } from "../../src/cli/lists";
import { todoModelOf } from "../../src/ui/model/batch/todo-model";
import { chosen, emptyPage } from "./dropped";
import { paneOn, settled } from "./workbooks";

const ACTUALS = {
  name: "清单",
  widths: [20, 20, 20],
  header: ["项目", "三级指标", "实际完成值"],
  rows: [["某培训", "培训人数", "55人"]],
};

/** What the page itself hands out: 待办, and the summary in the archive. */
async function handedOut() {
  const { pane, page, saved } = emptyPage();
  await page.add([chosen("甲"), chosen("乙")]);
  todoModelOf(pane).show();
  await todoModelOf(pane).handOut("zh-CN");
  await pane.batch.saveAll("zh-CN");
  const archive = unzipSync([...saved].find(([name]) => name.endsWith(".zip"))![1]);
  const actuals = await listWorkbook([ACTUALS]);
  return {
    待办表: saved.get("待办.xlsx")!,
    汇总表: archive["自评汇总.xlsx"]!,
    完成值清单: actuals,
  };
}

const LISTS = ["待办表", "汇总表", "完成值清单"] as const;

describe("a list of ours", () => {
  it.each(LISTS)("is no form in 评分 and 检查: %s", async (list) => {
    const bytes = (await handedOut())[list];
    const pane = paneOn(createFilePort(openWorkbook(bytes)));
    await pane.score();
    await settled();
    const { read, scored } = pane.store.get();
    expect(scored).toBeNull();
    expect(pane.checker.store.get().checked).toBeNull();
    const { ownList } = read!;
    const said = say({ key: "pane.own-list", data: { list: ownList! } });
    expect(said).toBe(`这是${list}，不是自评表`);
  });

  it.each(LISTS)("is skipped in 批量, asks for nothing and is in no archive: %s", async (list) => {
    const bytes = (await handedOut())[list];
    const { pane, page, saved } = emptyPage();
    await page.add([chosen("甲"), chosen("清单", { stamp: "list", bytes })]);
    const [form, ...skipped] = pane.batch.store.get().lines;
    expect(form!.state).toBe("open");
    expect(skipped.length).toBeGreaterThan(0);
    for (const line of skipped) {
      expect(line).toMatchObject({ state: "skipped", form: null });
      expect(say(line.why!)).toContain("不是自评表");
    }
    await pane.batch.saveAll("zh-CN");
    expect(Object.keys(unzipSync([...saved.values()][0]!))).toEqual(["甲.xlsx", "自评汇总.xlsx"]);
  });
});
