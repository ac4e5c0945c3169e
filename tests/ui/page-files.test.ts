import type { Source } from "../../src/ui/page/sources";
import type { PaneModel } from "../../src/ui/model/pane-model";
import { chosen, emptyPage } from "./dropped";
import { settled } from "./workbooks";

/** A file that is read only when it is let, and tells when it is waited for. */
function held(name: string) {
  let go: () => void = () => undefined;
  let asked: () => void = () => undefined;
  const free = new Promise<void>((resolve) => (go = resolve));
  const waited = new Promise<void>((resolve) => (asked = resolve));
  const file = chosen(name);
  const source: Source = {
    ...file,
    bytes: async () => {
      asked();
      await free;
      return file.bytes();
    },
  };
  return { source, waited, release: () => go() };
}

function statesIn({ batch }: PaneModel) {
  return batch.store.get().lines.map(({ fileName, state }) => [fileName, state]);
}

describe("files that come while a list is tried", () => {
  it.each([
    ["two", ["丙", "丁"]],
    ["one", ["丙"]],
  ])("are tried with those listed before: %s", async (_, names) => {
    const { pane, page } = emptyPage();
    const slow = held("甲");
    const first = page.add([slow.source, chosen("乙")]);
    await slow.waited;
    const second = page.add(names.map((name) => chosen(name)));
    await settled();
    slow.release();
    await Promise.all([first, second]);
    expect(statesIn(pane)).toEqual(["甲", "乙", ...names].map((name) => [`${name}.xlsx`, "open"]));
    expect(pane.store.get()).toMatchObject({ busy: null, problem: null });
  });

  it("are tried when the earlier list was one workbook's sheets", async () => {
    const { pane, page } = emptyPage();
    await page.add([chosen("甲")]);
    const sheets = pane.batch.scan();
    const files = page.add([chosen("乙"), chosen("丙")]);
    await Promise.all([sheets, files]);
    expect(statesIn(pane)).toEqual(["乙", "丙"].map((name) => [`${name}.xlsx`, "open"]));
  });
});

describe("a line that is opened while its list is tried", () => {
  it("is scored when the list is done", async () => {
    const { pane, page } = emptyPage();
    const slow = held("乙");
    const listed = page.add([chosen("甲"), slow.source]);
    await slow.waited;
    const shown = page.bring(page.store.get().listed[0]!);
    await settled();
    slow.release();
    await Promise.all([listed, shown]);
    expect(pane.store.get()).toMatchObject({ phase: "ready", busy: null });
    expect(statesIn(pane)).toEqual(["甲", "乙"].map((name) => [`${name}.xlsx`, "open"]));
  });
});

describe("a file chosen twice", () => {
  it("is listed once", async () => {
    const { pane, page } = emptyPage();
    await page.add([chosen("甲"), chosen("乙"), chosen("甲")]);
    await page.add([chosen("乙"), chosen("丙")]);
    expect(statesIn(pane).map(([name]) => name)).toEqual(["甲.xlsx", "乙.xlsx", "丙.xlsx"]);
  });

  it("is opened once, as it stands in the page", async () => {
    const { page } = emptyPage();
    await page.add([chosen("甲")]);
    await page.add([chosen("甲")]);
    expect(page.store.get().books).toHaveLength(1);
  });

  it("is another file when it was changed in between", async () => {
    const { page } = emptyPage();
    await page.add([chosen("甲")]);
    await page.add([chosen("甲", { stamp: "later" })]);
    expect(page.store.get().books).toHaveLength(2);
  });
});
