import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { WorkbookPort } from "../../src/app/ports";
import { createMemoryPort } from "../../src/hosts/memory";
import { createFilePort } from "../../src/hosts/xlsx/port";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { figuresOf } from "../../src/ui/model/batch/figures";
import { todoItems, type TodoItem } from "../../src/ui/model/batch/todo";
import { todoModelOf } from "../../src/ui/model/batch/todo-model";
import { totalsOf } from "../../src/ui/model/batch/totals";
import type { PaneModel } from "../../src/ui/model/pane-model";
import { reasonPlaceOf } from "../../src/ui/model/reason-place";
import { Store } from "../../src/ui/model/store";
import type { OpenBook, PageHost } from "../../src/ui/page/host";
import { PageModel } from "../../src/ui/page/page-model";
import { deskOf, fileOf } from "./files";
import { paneOn, settled } from "./workbooks";

const FORMS = join(__dirname, "../forms");
const REASON = "原因：拨款推迟。改进措施：提前报送。";

type Row = Extract<TodoItem, { kind: "row" }>;

/** A workbook of tests/forms/books, listed in 批量 with 待办 in front. */
async function listed(name: string) {
  const book = openWorkbook(readFileSync(join(FORMS, "books", name)));
  const port = createMemoryPort(book.sheetNames.map((sheet) => book.read(sheet)));
  let reads = 0;
  const counted: WorkbookPort = {
    ...port,
    read: (sheets) => {
      reads += 1;
      return port.read(sheets);
    },
  };
  const pane = paneOn(counted);
  await pane.score();
  await pane.batch.scan();
  todoModelOf(pane).show();
  reads = 0;
  return { port: counted, pane, reads: () => reads };
}

/** Files of a department in one list, with 待办 in front. */
async function listedFiles() {
  const names = ["qiannan-2024-12-jinbao-gongcheng-yunwei", "qiannan-2024-17-laowu-xiezuozhan"];
  const files = names.map((id) =>
    fileOf(`某局/${id}.xlsx`, readFileSync(join(FORMS, id, "blank.xlsx"))),
  );
  const { desk, saved } = deskOf(files);
  const pane = paneOn(null);
  pane.batch.setFiles(desk);
  await pane.batch.scan();
  todoModelOf(pane).show();
  return { pane, files, saved };
}

/** The standalone page, and files to be dropped on it. */
function pageWith(...ids: readonly string[]) {
  const pane = paneOn(null);
  const open = (name: string, bytes: Uint8Array): OpenBook => {
    const workbook = openWorkbook(bytes);
    return {
      ...{ name, port: createFilePort(workbook), save: () => workbook.save() },
      ...{ selected: new Store(null), changed: new Store(false) },
      look: () => {
        throw new Error("no picture here");
      },
    };
  };
  const host = { open } as unknown as PageHost;
  const sources = ids.map((id) => ({
    name: `${id}.xlsx`,
    bytes: () => Promise.resolve(new Uint8Array(readFileSync(join(FORMS, id, "blank.xlsx")))),
  }));
  return { pane, page: Object.assign(new PageModel(pane, host), { sources }) };
}

function rowsOf({ batch }: PaneModel): Row[] {
  const { seen, filter } = batch.todo.get();
  const items = todoItems(batch.store.get().lines, seen, filter);
  return items.filter((item) => item.kind === "row");
}

/** Decides a row at the lowest score it allows. */
async function decide(pane: PaneModel, { line, scored }: Row): Promise<void> {
  await todoModelOf(pane).decide(line, scored.row.row, {
    score: scored.interval![0],
    tier: null,
    note: "",
  });
}

async function explain(pane: PaneModel, { line, scored }: Row, text: string): Promise<void> {
  await todoModelOf(pane).setReason(line, reasonPlaceOf(line.form!.printed, scored)!, text);
}

describe("待办", () => {
  it.each(["qiannan-2024-department.xlsx", "shanghai-2020-stacked.xlsx"])(
    "of %s lists as many rows as the forms' figures count",
    async (name) => {
      const { pane } = await listed(name);
      const { open, reasons } = totalsOf(pane.batch.store.get().lines);
      const rows = rowsOf(pane);
      expect(rows.filter(({ asked }) => asked.open)).toHaveLength(open);
      expect(rows.filter(({ asked }) => asked.reason)).toHaveLength(reasons);
      expect(rows.every(({ settled: done }) => !done)).toBe(true);
      todoModelOf(pane).filter("open");
      expect(rowsOf(pane)).toHaveLength(open);
    },
  );

  it("names each form once, before its rows, with what is left in it", async () => {
    const { pane } = await listed("shanghai-2020-stacked.xlsx");
    const items = todoItems(pane.batch.store.get().lines, new Map(), "all");
    const forms = items.filter((item) => item.kind === "form");
    expect(forms.map(({ left }) => left)).toEqual([5, 7]);
    expect(items.indexOf(forms[1]!)).toBe(6);
  });
});

describe("a row decided in 待办", () => {
  it("counts in its form at once, with no other form scored anew and no sheet read", async () => {
    const { pane, reads } = await listed("shanghai-2020-stacked.xlsx");
    const [first, second] = pane.batch.store.get().lines;
    await decide(pane, rowsOf(pane)[0]!);
    const { lines } = pane.batch.store.get();
    expect(figuresOf(lines[0]!)!.open).toBe(figuresOf(first!)!.open - 1);
    expect(lines[1]).toBe(second);
    expect(reads()).toBe(0);
  });

  it("stays where it is, settled or now to be explained, until the list is left", async () => {
    const { pane } = await listed("shanghai-2020-stacked.xlsx");
    const before = rowsOf(pane).map(({ key }) => key);
    const row = (): Row =>
      rowsOf(pane).find((one) => one.scored.row.name === "资助项目动态化管理")!;
    const { line, scored, key } = row();
    const [low, high] = scored.interval!;
    const score = (given: number): Promise<void> =>
      todoModelOf(pane).decide(line, scored.row.row, { score: given, tier: null, note: "" });
    await score(low);
    expect(row()).toMatchObject({ settled: false, asked: { open: true, reason: true } });
    await score(high);
    expect(row()).toMatchObject({ settled: true, asked: { open: true } });
    expect(rowsOf(pane).map((one) => one.key)).toEqual(before);
    await todoModelOf(pane).leave();
    todoModelOf(pane).show();
    expect(rowsOf(pane).map((one) => one.key)).toEqual(before.filter((one) => one !== key));
  });

  it("and a reason are there when the form is opened in 评分", async () => {
    const { pane } = await listed("qiannan-2024-department.xlsx");
    for (const row of rowsOf(pane)) {
      if (row.asked.open) await decide(pane, row);
      else await explain(pane, row, REASON);
      todoModelOf(pane).opened(row.line);
      await pane.batch.open(row.line);
      const scored = pane.store
        .get()
        .scored!.card.rows.find((one) => one.row.row === row.scored.row.row)!;
      if (row.asked.open) expect(scored.value).toBe(row.scored.interval![0]);
      else expect(scored.reason.text).toBe(REASON);
      pane.go("batch");
      await pane.batch.comeBack();
      expect(pane.batch.todo.get()).toMatchObject({ shown: true, at: row.line.id });
    }
  });

  it("is not lost when its form goes on being filled in 评分, where it was in front", async () => {
    const { pane } = await listed("shanghai-2020-stacked.xlsx");
    const [row, other] = rowsOf(pane);
    await decide(pane, row!);
    const next = other!.scored;
    pane.decide(next.row.row, { score: next.interval![1], tier: null, note: "" });
    await settled();
    pane.go("batch");
    await pane.batch.comeBack();
    const kept = pane.batch.store.get().lines[0]!.form!.choices.decisions;
    expect(kept.map((one) => one.row)).toEqual([row!.scored.row.row, next.row.row]);
  });

  it("in two forms at once is kept for both", async () => {
    const { pane, port } = await listed("shanghai-2020-stacked.xlsx");
    const rows = rowsOf(pane);
    await Promise.all([rows[0]!, rows.at(-1)!].map((row) => decide(pane, row)));
    const again = paneOn(port);
    await again.score();
    await again.batch.scan();
    const { open } = totalsOf(again.batch.store.get().lines);
    expect(open).toBe(rows.length - 2);
  });
});

describe("what was entered in 待办", () => {
  it("is written with the rest, and is to be done again when that is taken back", async () => {
    const { pane, port } = await listed("qiannan-2024-department.xlsx");
    const rows = rowsOf(pane);
    const unexplained = rows.find(({ asked }) => asked.reason)!;
    await explain(pane, unexplained, REASON);
    expect(rowsOf(pane).find(({ key }) => key === unexplained.key)!.settled).toBe(true);
    await decide(
      pane,
      rows.find(({ asked }) => asked.open)!,
    );
    await todoModelOf(pane).leave();
    await pane.batch.write();
    const { sheet } = unexplained.line;
    const held = async (): Promise<string> => {
      const [grid] = await port.read([sheet!]);
      const { row, column } = unexplained.scored.reason.spot!;
      return grid!.cell(row, column).text;
    };
    expect(await held()).toBe(REASON);
    await pane.batch.undo();
    expect(await held()).toBe("");
    const line = pane.batch.store.get().lines.find(({ id }) => id === unexplained.line.id)!;
    expect(line.form!.choices.reasons).toMatchObject([{ text: REASON }]);
  });

  it("goes into the copies of the files, and is there when they are read again", async () => {
    const { pane, files, saved } = await listedFiles();
    for (const row of rowsOf(pane)) {
      if (row.asked.open) await decide(pane, row);
      else await explain(pane, row, REASON);
    }
    const explained = rowsOf(pane).find(({ asked }) => !asked.open)!;
    await pane.batch.saveAll("zh-CN");
    const inside = unzipSync([...saved.values()][0]!);
    const book = openWorkbook(inside[files[explained.line.file]!.name]!);
    const { row, column } = explained.scored.reason.spot!;
    expect(book.read(book.activeSheet).cell(row, column).text).toBe(REASON);
    await pane.batch.scan();
    const { lines } = pane.batch.store.get();
    expect(totalsOf(lines).open).toBe(0);
    expect(lines[explained.line.file]!.form!.choices.reasons).toMatchObject([{ text: REASON }]);
  });

  it("stays when the file was looked into in 评分 and closed, until the list is emptied", async () => {
    const { page, pane } = pageWith(
      "qiannan-2024-17-laowu-xiezuozhan",
      "shanghai-2020-01-zhiye-peixun-jichu",
    );
    await page.add(page.sources);
    todoModelOf(pane).show();
    const [row] = rowsOf(pane);
    await decide(pane, row!);
    await pane.batch.open(row!.line);
    await page.close(page.store.get().current!);
    await pane.batch.scan();
    expect(totalsOf(pane.batch.store.get().lines).open).toBe(5);
    pane.batch.clear();
    await page.add(page.sources);
    expect(totalsOf(pane.batch.store.get().lines).open).toBe(6);
  });

  it("is offered to the other forms as a reason used before, its own form's first", async () => {
    const { pane } = await listedFiles();
    const [reason, other] = ["原因：甲。改进措施：乙。", "原因：丙。改进措施：丁。"];
    const [first, second] = pane.batch.store.get().lines;
    const missing = rowsOf(pane).find(({ asked }) => asked.reason)!;
    await explain(pane, missing, reason!);
    expect(todoModelOf(pane).usedReasons(second!)).toContain(reason);
    await explain(pane, missing, other!);
    expect(todoModelOf(pane).usedReasons(first!)[0]).toBe(other);
  });

  it("is refused with the host's sentence when it can't be kept", async () => {
    const { pane, port } = await listed("shanghai-2020-stacked.xlsx");
    Object.assign(port, { writeSetting: () => Promise.reject(new Error("full")) });
    await decide(pane, rowsOf(pane).at(-1)!);
    expect(pane.store.get().problem).toMatchObject({ key: "pane.unexpected" });
  });
});

describe("300 forms with 3,000 rows to do", () => {
  it("score one form for an entry", async () => {
    const { pane } = await listed("shanghai-2020-stacked.xlsx");
    const { lines } = pane.batch.store.get();
    const many = Array.from({ length: 150 }, (_, at) =>
      lines.map((line) => ({ ...line, id: `${at}/${line.id}` })),
    ).flat();
    pane.batch.store.patch({ lines: many });
    await decide(pane, rowsOf(pane)[600]!);
    const changed = pane.batch.store.get().lines.filter((line, at) => line !== many[at]);
    expect(changed).toHaveLength(1);
  });
});
