import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellName, type Edit } from "../../src/core";
import { createMemoryPort } from "../../src/hosts/memory";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { todoItems } from "../../src/ui/model/batch/todo";
import { todoModelOf } from "../../src/ui/model/batch/todo-model";
import { totalsOf } from "../../src/ui/model/batch/totals";
import { executionToDecide } from "../../src/ui/model/execution";
import { openCount, todoOf } from "../../src/ui/model/todo";
import { deskOf, fileOf } from "./files";
import { paneOn, settled } from "./workbooks";

/* 预算执行率 stands on row 7 with 10 points, its score in I7; row 23 waits for a person too. */
const FORM = join(__dirname, "../forms/qiannan-2024-17-laowu-xiezuozhan/blank.xlsx");
const FUNDS = 7;

/** The form with a budget of 0, or as it is. */
function book(budget: "none" | "as it is") {
  const workbook = openWorkbook(readFileSync(FORM));
  const sheet = workbook.activeSheet;
  const grid = workbook.read(sheet);
  const zero = [4, 5, 6].map((column): Edit => {
    const before = grid.cell(FUNDS, column).value as Edit["before"];
    return { sheet, cell: cellName({ row: FUNDS, column }), kind: "value", before, after: 0 };
  });
  if (budget === "none") workbook.apply(zero);
  return workbook;
}

async function scored(budget: "none" | "as it is" = "none") {
  const workbook = book(budget);
  const port = createMemoryPort(workbook.sheetNames.map((sheet) => workbook.read(sheet)));
  const pane = paneOn(port);
  await pane.score();
  return { pane, port };
}

const cardOf = ({ pane }: Awaited<ReturnType<typeof scored>>) => pane.store.get().scored!.card;

describe("预算执行率 with a budget of 0", () => {
  it("waits for a person, and counts among what is left", async () => {
    const form = await scored();
    expect(todoOf(cardOf(form)).execution).toMatchObject({ row: { row: FUNDS, points: 10 } });
    expect(openCount(cardOf(form))).toBe(2);
  });

  it("is nobody's to decide where a rate can be computed", async () => {
    const form = await scored("as it is");
    expect(executionToDecide(cardOf(form))).toBeNull();
    expect(openCount(cardOf(form))).toBe(1);
  });

  it("takes a person's score, which is kept, written to its cell, and taken back", async () => {
    const form = await scored();
    const { pane, port } = form;
    pane.decide(FUNDS, { score: 8, tier: null, note: "当年没有安排资金" });
    await settled();
    await pane.score();
    expect(cardOf(form).execution!.score).toBe(8);
    expect(openCount(cardOf(form))).toBe(1);
    await pane.write();
    const [grid] = await port.read();
    expect(grid!.cell(FUNDS, 9).value).toBe(8);
    await pane.undo();
    pane.decide(FUNDS, null);
    expect(openCount(cardOf(form))).toBe(2);
  });

  it("stands first in 待办, is decided there, and is seen in 评分", async () => {
    const form = await scored();
    const { batch } = form.pane;
    await batch.scan();
    todoModelOf(form.pane).show();
    const items = () => todoItems(batch.store.get().lines, batch.todo.get().seen, "all");
    expect(items().map(({ kind }) => kind)).toEqual(["form", "execution", "row"]);
    expect(totalsOf(batch.store.get().lines).open).toBe(2);
    const [line] = batch.store.get().lines;
    await todoModelOf(form.pane).decide(line!, FUNDS, { score: 6, tier: null, note: "" });
    expect(items()[1]).toMatchObject({ kind: "execution", settled: true });
    await batch.open(batch.store.get().lines[0]!);
    expect(cardOf(form).execution!.score).toBe(6);
  });

  it("is taken from a list that a department filled in", async () => {
    const file = fileOf("某局/劳务协作站.xlsx", book("none").save());
    const { desk, saved } = deskOf([file]);
    const pane = paneOn(null);
    pane.batch.setFiles(desk);
    await pane.batch.scan();
    await todoModelOf(pane).handOut("zh-CN");
    const list = openWorkbook(saved.get("待办.xlsx")!);
    const edit = { sheet: "待办", cell: "K2", kind: "value", before: null, after: 7 } as const;
    list.apply([edit]);
    await todoModelOf(pane).takeBack("待办.xlsx", list.save(), "zh-CN");
    expect(pane.batch.todo.get().answers).toMatchObject({ count: 1, left: [] });
    expect(pane.batch.store.get().lines[0]!.form!.checked.card.execution!.score).toBe(7);
  });
});
