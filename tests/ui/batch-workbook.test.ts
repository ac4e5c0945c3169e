import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookPort } from "../../src/app/ports";
import { cellName, say, type Message } from "../../src/core";
import { createMemoryPort } from "../../src/hosts/memory";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { figuresOf } from "../../src/ui/model/batch/figures";
import { totalsOf } from "../../src/ui/model/batch/totals";
import { paneOn } from "./workbooks";

const DEPARTMENT = join(__dirname, "../forms/books/qiannan-2024-department.xlsx");

/** A department's workbook that counts what is asked of it. */
function department() {
  const book = openWorkbook(readFileSync(DEPARTMENT));
  const port = createMemoryPort(book.sheetNames.map((sheet) => book.read(sheet)));
  const calls = { read: 0, apply: 0, readSetting: 0 };
  const counted: WorkbookPort = {
    ...port,
    read: (sheets) => {
      calls.read += 1;
      return port.read(sheets);
    },
    apply: (edits) => {
      calls.apply += 1;
      return port.apply(edits);
    },
    readSetting: (key) => {
      calls.readSetting += 1;
      return port.readSetting(key);
    },
  };
  return { port: counted, calls };
}

describe("all forms of a workbook", () => {
  it("are read in one go and listed with their figures, and nothing is written", async () => {
    const { port, calls } = department();
    const pane = paneOn(port);
    await pane.score();
    Object.assign(calls, { read: 0, readSetting: 0 });
    await pane.batch.scan();
    expect(calls).toMatchObject({ read: 1, apply: 0 });
    expect(calls.readSetting).toBeLessThanOrEqual(2);
    const { lines } = pane.batch.store.get();
    const pension = lines.find(
      ({ form }) => form?.checked.form.project?.text === "城乡居民基本养老保险",
    )!;
    expect(figuresOf(pension)).toMatchObject({ score: 88.56, grade: "良", open: 0 });
    expect(totalsOf(lines).forms).toBe(lines.filter(({ form }) => form).length);
  });

  it("are summed up on a sheet of their own when asked, by formulas on their own cells", async () => {
    const { port } = department();
    const pane = paneOn(port);
    await pane.score();
    await pane.batch.scan();
    const tell = (told: Message) => say(told, "zh-CN");
    await pane.batch.addSummary(tell);
    const [grid] = await port.read(["自评汇总"]);
    const shown = (row: number) => {
      const cells = grid!.rowCells(row).map(([, { value, formula }]) => formula ?? value);
      return cells.filter((cell) => cell !== null);
    };
    expect(shown(1)).toEqual(["项目", "工作表", "预算执行率", "总分", "自评结论"]);
    const lines = pane.batch.store.get().lines.filter(({ form }) => form);
    expect(grid!.lastRow).toBe(lines.length + 1);
    const { sheet, total } = lines[0]!.form!.checked.form;
    const cell = `'${sheet}'!${cellName(total!.score!)}`;
    expect(shown(2)).toContain(`=IF(${cell}="","",${cell})`);
    await pane.batch.addSummary(tell);
    expect(pane.store.get().problem?.key).toBe("error.sheet-exists");
  });

  it("are written by one call, and taken back by one", async () => {
    const { port, calls } = department();
    const before = await port.read();
    const pane = paneOn(port);
    await pane.score();
    await pane.batch.scan();
    await pane.batch.write();
    expect(calls.apply).toBe(1);
    const { receipt, lines } = pane.batch.store.get();
    expect(receipt).toMatchObject({ kind: "written", failed: [] });
    expect(receipt!.forms).toBeGreaterThan(5);
    expect(lines.some(({ state }) => state === "ready")).toBe(false);
    await pane.batch.undo();
    expect(calls.apply).toBe(2);
    const after = await port.read();
    expect(after.map(contents)).toEqual(before.map(contents));
  });

  it("are written only where ticked", async () => {
    const { port } = department();
    const pane = paneOn(port);
    await pane.score();
    await pane.batch.scan();
    const ready = pane.batch.store.get().lines.filter(({ state }) => state === "ready");
    pane.batch.tick(
      ready.slice(1).map(({ id }) => id),
      false,
    );
    const others = pane.batch.store.get().lines.filter(({ state }) => state === "open");
    pane.batch.tick(
      others.map(({ id }) => id),
      false,
    );
    await pane.batch.write();
    expect(pane.batch.store.get().receipt).toMatchObject({ forms: 1 });
  });

  it("stay as they are when one cell changed since: all or nothing", async () => {
    const { port } = department();
    const pane = paneOn(port);
    await pane.score();
    await pane.batch.scan();
    const line = pane.batch.store.get().lines.findLast(({ state }) => state === "ready")!;
    const { edit } = line.form!.items[0]!;
    await port.apply([{ ...edit, after: 1 }]);
    const before = await port.read();
    await pane.batch.write();
    expect(pane.store.get().problem).toMatchObject({ key: "error.changed" });
    expect((await port.read()).map(contents)).toEqual(before.map(contents));
  });
});

describe("a line", () => {
  it("opens its form in 评分, and comes back with what was decided there", async () => {
    const { port } = department();
    const pane = paneOn(port);
    await pane.score();
    await pane.batch.scan();
    const line = pane.batch.store.get().lines.find(({ state }) => state === "open")!;
    await pane.batch.open(line);
    const { panel, from, read, scored } = pane.store.get();
    expect({ panel, from, sheet: read?.grid.sheet }).toEqual({
      panel: "score",
      from: "batch",
      sheet: line.sheet,
    });
    const open = scored!.card.rows.find(({ value, interval }) => value === null && interval)!;
    pane.decide(open.row.row, { score: open.interval![0], tier: null, note: "" });
    await new Promise((resolve) => setTimeout(resolve));
    pane.go("batch");
    await pane.batch.comeBack();
    const again = pane.batch.store.get().lines.find(({ id }) => id === line.id)!;
    expect(figuresOf(again)!.open).toBe(figuresOf(line)!.open - 1);
  });
});

function contents(grid: Awaited<ReturnType<WorkbookPort["read"]>>[number]) {
  return grid.rows().map((row) => grid.rowCells(row).map(([column, { text }]) => [column, text]));
}
