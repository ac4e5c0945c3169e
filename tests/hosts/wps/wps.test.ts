import type { Edit } from "../../../src/core";
import { createWpsPort } from "../../../src/hosts/wps";
import { rectName } from "../../excel-server/book/rect";
import { applicationOf } from "../../wps-app/application";
import { Desk } from "../../wps-app/desk";
import { sampleGrid, SMALL_FORM } from "../sample";
import { openWps } from "./open";

const MARK = "AND(ISNUMBER($E$3),$E$3<$D$3,LEN(TRIM($F$3))=0)";
const score: Edit = { sheet: "自评表", cell: "E3", kind: "value", before: null, after: 9 };
const mark: Edit = { sheet: "自评表", cell: "F3", kind: "highlight", before: null, after: MARK };

describe("highlights in WPS", () => {
  test("are conditional formats over all of the reason's merged area, in our colour", async () => {
    const { port, open } = openWps([sampleGrid(SMALL_FORM)]);
    await port.apply([mark]);
    const [format] = open.book.sheets[0]!.conditionalFormats;
    expect([rectName(format!.rect), format!.formula, format!.fill]).toEqual([
      ...["F3:G3", `=${MARK}`, "#FFF2CC"],
    ]);
  });

  test("the form's own conditional formats are neither taken for ours nor touched", async () => {
    const { port, open } = openWps([sampleGrid(SMALL_FORM)]);
    const own = { id: "own", rect: { row: 0, column: 0, rows: 9, columns: 9 }, fill: "#FF0000" };
    const formats = open.book.sheets[0]!.conditionalFormats;
    formats.push(
      { ...own, type: "Custom", formula: "=AND($E$3>0,LEN(TRIM($G$4))=0)" },
      { ...own, id: "bars", type: "DataBar", formula: "" },
    );
    await port.apply([mark]);
    await port.apply([{ ...mark, before: MARK, after: null }]);
    expect(formats.map(({ id }) => id)).toEqual(["own", "bars"]);
  });

  test("are refused on a protected sheet", async () => {
    const { port } = openWps([sampleGrid({ ...SMALL_FORM, locked: ["A1"] })]);
    await expect(port.apply([mark])).rejects.toMatchObject({ code: "protected" });
  });
});

describe("the screen", () => {
  test("stands still during a write, and goes on however it ends", async () => {
    const { port, desk } = openWps([sampleGrid(SMALL_FORM)]);
    await port.apply([score]);
    desk.arrange(0);
    await expect(port.apply([mark])).rejects.toMatchObject({ code: "host-failed" });
    expect(desk.screen).toEqual([false, true, false, true]);
  });

  test("stays off when it was off", async () => {
    const { port, desk } = openWps([sampleGrid(SMALL_FORM)]);
    desk.screenUpdating = false;
    await port.apply([score]);
    expect(desk.screenUpdating).toBe(false);
  });
});

describe("what WPS does behind our back", () => {
  test("a write that it passes over in silence is noticed", async () => {
    const { port, desk } = openWps([sampleGrid(SMALL_FORM)]);
    desk.arrange(0, false);
    await expect(port.apply([score])).rejects.toMatchObject({
      code: "host-failed",
      facts: { sheet: "自评表", cell: "E3" },
    });
  });

  test("a plan is not written into another workbook that came to the front", async () => {
    const { port, desk, open } = openWps([sampleGrid(SMALL_FORM)]);
    await port.readActive();
    const other = desk.open([sampleGrid(SMALL_FORM)]);
    desk.front = 1;
    await expect(port.apply([score])).rejects.toMatchObject({ code: "changed" });
    desk.front = 0;
    await port.apply([score]);
    const [written, untouched] = [open, other].map(({ book }) => book.sheets[0]!.cell(2, 4)?.value);
    expect([written, untouched]).toEqual([9, undefined]);
  });

  test("a person who edits a cell is asked to leave it", async () => {
    const { port, open } = openWps([sampleGrid(SMALL_FORM)]);
    open.book.editingCell = true;
    await expect(port.apply([score])).rejects.toMatchObject({ code: "editing-cell" });
  });

  test("a WPS that lacks a member is named as too old", async () => {
    const desk = new Desk();
    desk.open([sampleGrid(SMALL_FORM)]);
    const old = new Proxy(applicationOf(desk), {
      get: (all, key) => (key === "ActiveWorkbook" ? { FullName: "1" } : Reflect.get(all, key)),
    });
    await expect(createWpsPort(old).readActive()).rejects.toMatchObject({
      code: "unsupported-host",
    });
  });

  test("no workbook at all is said so", async () => {
    const port = createWpsPort(applicationOf(new Desk()));
    await expect(port.readActive()).rejects.toMatchObject({ code: "sheet-gone" });
  });

  test("what stops half-way and can't be taken back is called by its name", async () => {
    const { port, desk, open } = openWps([sampleGrid(SMALL_FORM)]);
    const { write } = desk;
    let writes = 0;
    desk.write = (book) => {
      if (++writes > 1) throw new Error("WPS 出错");
      return write.call(desk, book);
    };
    await expect(port.apply([score, mark])).rejects.toMatchObject({ code: "half-written" });
    expect(open.book.sheets[0]!.cell(2, 4)?.value).toBe(9);
  });
});

describe("cells in WPS", () => {
  test("a cell formatted as text keeps what looks like a formula, with no apostrophe", async () => {
    const text = { value: "无", text: "无", format: "@" };
    const { port, open } = openWps([sampleGrid({ rows: [[text, 1]] })]);
    const blank: Edit = { sheet: "自评表", cell: "A1", kind: "value", before: "无", after: null };
    await port.apply([blank]);
    await port.apply([{ ...blank, before: null, after: "=1+1" }]);
    expect(open.book.sheets[0]!.cell(0, 0)?.value).toBe("=1+1");
  });

  test("an error comes as a number and is read as its code", async () => {
    const { port, open } = openWps([sampleGrid({ rows: [["甲", 1]] })]);
    const broken = { value: -2146826265, formula: "=#REF!+1", format: "General" };
    open.book.sheets[0]!.put(0, 1, broken);
    const cell = (await port.readActive()).cell(1, 2);
    expect([cell.value, cell.formula]).toEqual(["#REF!", "=#REF!+1"]);
  });

  test("a lone format far away costs nothing", async () => {
    const { port, desk, open } = openWps([sampleGrid(SMALL_FORM)]);
    open.book.sheets[0]!.put(900_000, 30, { value: "", formula: null, format: "0.00" });
    expect((await port.readActive()).lastRow).toBe(5);
    expect(desk.counter.calls).toBeLessThan(200);
  });

  test("hidden sheets are left out unless they are named", async () => {
    const { port, open } = openWps([
      sampleGrid(SMALL_FORM),
      sampleGrid({ sheet: "底稿", rows: [] }),
    ]);
    open.book.sheets[1]!.visibility = "Hidden";
    expect(await port.sheetNames()).toEqual(["自评表"]);
    expect((await port.read(["底稿"])).map(({ sheet }) => sheet)).toEqual(["底稿"]);
  });
});

describe("settings in WPS", () => {
  test("longer than a property may be come back whole", async () => {
    const { port, open } = openWps([sampleGrid(SMALL_FORM)]);
    const choices = JSON.stringify({ reasons: "因疫情延期😀；".repeat(100) });
    await port.writeSetting("choices", choices);
    await port.writeSetting("choices2", "另一个");
    expect(open.properties.length).toBeGreaterThan(3);
    expect(await port.readSetting("choices")).toBe(choices);
    await port.writeSetting("choices", "短");
    expect(await port.readSetting("choices")).toBe("短");
    expect(await port.readSetting("choices2")).toBe("另一个");
    expect(open.properties.map(({ name }) => name)).toEqual(["choices2#1", "choices#1"]);
  });
});
