import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../../src/app/errors";
import { cellName, say } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { todoModelOf } from "../../src/ui/model/batch/todo-model";
import { totalsOf } from "../../src/ui/model/batch/totals";
import { deskOf, fileOf } from "./files";
import { paneOn } from "./workbooks";

/* 待办 as a workbook: handed out, filled in by a department, and taken back on the page. */
const FORMS = join(__dirname, "../forms");
const FILES = {
  "甲局/金保工程.xlsx": "qiannan-2024-12-jinbao-gongcheng-yunwei/blank.xlsx",
  "乙局/劳务协作站.xlsx": "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx",
  "乙局/职业培训.xlsx": "shanghai-2020-01-zhiye-peixun-jichu/blank.xlsx",
};
const REASON = "原因：部分课程延期。改进措施：提前排课。";
const SCORE = 11;
const YOUR_REASON = 12;

interface Filled {
  readonly score?: string | number;
  readonly reason?: string;
  /** Another file name than the list's. */
  readonly file?: string;
}

async function listed() {
  const files = Object.entries(FILES).map(([name, path]) =>
    fileOf(name, readFileSync(join(FORMS, path))),
  );
  const { desk, saved } = deskOf(files);
  const pane = paneOn(null);
  pane.batch.setFiles(desk);
  await pane.batch.scan();
  todoModelOf(pane).show();
  await todoModelOf(pane).handOut("zh-CN");
  return { pane, files, list: saved.get("待办.xlsx")! };
}

type Pane = Awaited<ReturnType<typeof listed>>["pane"];

/** The list as a department sends it back, by indicator. */
function filledIn(list: Uint8Array, answers: Readonly<Record<string, Filled>>): Uint8Array {
  const book = openWorkbook(list);
  const [sheet] = book.sheetNames;
  const grid = book.read(sheet!);
  for (const row of grid.rows()) {
    const answer = answers[grid.cell(row, 5).text];
    const put = (column: number, after: string | number | undefined): void => {
      if (after === undefined) return;
      const before = grid.cell(row, column).value as string | number | null;
      const cell = cellName({ row, column });
      book.apply([{ sheet: sheet!, cell, kind: "value", before, after }]);
    };
    put(1, answer?.file);
    put(SCORE, answer?.score);
    put(YOUR_REASON, answer?.reason);
  }
  return book.save();
}

async function takeBack(pane: Pane, list: Uint8Array) {
  await todoModelOf(pane).takeBack("待办.xlsx", list, "zh-CN");
  const { count, left } = pane.batch.todo.get().answers!;
  return { count, left: left.map((why) => say(why, "zh-CN")) };
}

const openOf = ({ batch }: Pane): number => totalsOf(batch.store.get().lines).open;

describe("待办 as a workbook", () => {
  it("holds the lines of the list, with their files", async () => {
    const { pane, list } = await listed();
    const book = openWorkbook(list);
    expect(book.sheetNames).toEqual(["待办"]);
    const grid = book.read("待办");
    const { open, reasons } = totalsOf(pane.batch.store.get().lines);
    expect(grid.lastRow).toBe(1 + open + reasons);
    expect(grid.cell(2, 1).text).toBe("甲局/金保工程.xlsx");
  });

  it("brings scores and reasons back to their rows, and they are kept with their files", async () => {
    const { pane, list } = await listed();
    const answers = {
      稳定就业和权益维护: { score: "20分" },
      长效管理制度建设: { score: 3.5, reason: REASON },
      确保全州金保网络运行稳定: { reason: REASON },
    };
    expect(await takeBack(pane, filledIn(list, answers))).toEqual({ count: 4, left: [] });
    expect(openOf(pane)).toBe(4);
    await pane.batch.scan();
    const kept = pane.batch.store.get().lines.map(({ form }) => form!.choices);
    expect(kept.map(({ reasons }) => reasons.map(({ text }) => text))).toEqual([
      [REASON],
      [],
      [REASON],
    ]);
    expect(kept.flatMap(({ decisions }) => decisions)).toMatchObject([
      { score: 20, tier: "partial" },
      { score: 3.5, tier: "partial" },
    ]);
  });

  it.each([
    ["a score outside what is allowed", { score: 9 }, "不在允许的 3–4 之内"],
    ["more decimals than the rules print", { score: 3.5555 }, "最多 1 位小数"],
    ["no number", { score: "较好" }, "“较好”不是数字"],
    ["a file in another folder", { score: 4, file: "丙局/职业培训.xlsx" }, "在别的文件夹"],
    ["a file that isn't listed", { score: 4, file: "别的.xlsx" }, "没有找到对应的表或指标"],
  ])("names %s, and takes nothing over", async (_, answer, why) => {
    const { pane, list } = await listed();
    const before = pane.batch.store.get().lines;
    const taken = await takeBack(pane, filledIn(list, { 长效管理制度建设: answer }));
    expect(taken).toEqual({ count: 0, left: [expect.stringContaining(why)] });
    expect(pane.batch.store.get().lines).toEqual(before);
  });

  it("replaces neither what was entered here nor a reason that is written", async () => {
    const { pane, list } = await listed();
    const [, , training] = pane.batch.store.get().lines;
    const rows = training!.form!.checked.card.rows;
    const row = rows.find((one) => one.row.name === "长效管理制度建设")!.row.row;
    await todoModelOf(pane).decide(training!, row, { score: 3, tier: "partial", note: "现场核查" });
    const answers = { 长效管理制度建设: { score: 4 }, 项目的社会影响力: { reason: REASON } };
    const { count, left } = await takeBack(pane, filledIn(list, answers));
    expect(count).toBe(0);
    expect(left).toEqual([
      expect.stringContaining("这里已经定了别的分"),
      expect.stringContaining("已经写了别的"),
    ]);
    const { choices } = pane.batch.store.get().lines[2]!.form!;
    expect(choices.decisions).toMatchObject([{ score: 3, note: "现场核查" }]);
  });

  it("comes to no harm by what a person enters while it is taken, and that person's score stands", async () => {
    const { pane, list, files } = await listed();
    const [, , training] = pane.batch.store.get().lines;
    const { rows } = training!.form!.checked.card;
    const rowOf = (name: string) => rows.find((one) => one.row.name === name)!.row.row;
    const row = rowOf("长效管理制度建设");
    const other = rows.find(({ value, row: { row: at } }) => value === null && at !== row)!;
    const [low] = other.interval!;
    const hold = files[0]!.hold;
    let entered = false;
    // The first file takes its time to open; the person types on.
    files[0]!.hold = async () => {
      if (!entered) {
        entered = true;
        const enter = (at: number, score: number) =>
          todoModelOf(pane).decide(training!, at, { score, tier: null, note: "" });
        await enter(row, 3);
        await enter(other.row.row, low);
      }
      return hold();
    };
    const answers = {
      确保全州金保网络运行稳定: { reason: REASON },
      长效管理制度建设: { score: 4 },
      稳定就业和权益维护: { score: 20 },
    };
    const { count, left } = await takeBack(pane, filledIn(list, answers));
    expect(count).toBe(2);
    expect(left).toEqual([
      expect.stringContaining("长效管理制度建设 的得分 4，这里已经定了别的分"),
    ]);
    const scores = () =>
      pane.batch.store
        .get()
        .lines.map(({ form }) => form!.choices.decisions.map(({ row: at, score }) => [at, score]));
    const expected = [
      [row, 3],
      [other.row.row, low],
    ];
    expect(scores()[2]).toEqual(expected);
    expect(scores()[1]).toHaveLength(1);
    await pane.batch.scan();
    expect(scores()[2]).toEqual(expected);
  });

  it("shows what was kept when a file can't take the rest", async () => {
    const { pane, list, files } = await listed();
    files[1]!.hold = () => Promise.reject(new HostError("damaged"));
    const answers = {
      确保全州金保网络运行稳定: { reason: REASON },
      长效管理制度建设: { score: 4 },
      稳定就业和权益维护: { score: 20 },
    };
    await todoModelOf(pane).takeBack("待办.xlsx", filledIn(list, answers), "zh-CN");
    expect(pane.store.get().problem).toMatchObject({ key: "error.damaged" });
    const kept = pane.batch.store.get().lines.map(({ form }) => form!.choices);
    expect(kept.map(({ reasons, decisions }) => reasons.length + decisions.length)).toEqual([
      1, 0, 0,
    ]);
    await pane.batch.scan();
    const again = pane.batch.store.get().lines.map(({ form }) => form!.choices);
    expect(again).toEqual(kept);
  });

  it("refuses what is no workbook with the sentence for it, and leaves the list as it is", async () => {
    const { pane } = await listed();
    await todoModelOf(pane).takeBack("坏.xlsx", new Uint8Array([1, 2, 3]), "zh-CN");
    expect(pane.store.get().problem).toMatchObject({ key: "error.not-a-workbook" });
    expect(pane.batch.todo.get()).toMatchObject({ shown: true, answers: null });
  });

  it("is offered on a page that holds files, and not in a workbook's pane", async () => {
    const { pane } = await listed();
    expect(todoModelOf(pane).canHandOut).toBe(true);
    expect(todoModelOf(paneOn(null)).canHandOut).toBe(false);
  });
});
