import type { WorkbookPort } from "../../src/app/ports";
import { inverse } from "../../src/core";
import { isTicked, tickedEdits } from "../../src/ui/model/writing";
import { formPort, memory, paneOn, samplePort, settled } from "./workbooks";

const PENSION = "qiannan-2024-07-chengxiang-jumin-yanglao";
/** One indicator fell short, and its reason is missing. */
const SHORTFALL = "qiannan-2024-12-jinbao-gongcheng-yunwei";
const TRAINING = "shanghai-2020-01-zhiye-peixun-jichu";

describe("the first run", () => {
  it("greets a person who has never scored, and scores at once ever after", async () => {
    const kept = memory();
    const first = paneOn(samplePort(), kept);
    await first.start();
    expect(first.store.get().phase).toBe("welcome");
    await first.score();
    const second = paneOn(samplePort(), kept);
    await second.start();
    expect(second.store.get()).toMatchObject({ phase: "ready", problem: null });
  });
});

describe("scoring the active sheet", () => {
  it("shows the sample form with its total, grade and what would be written", async () => {
    const pane = paneOn(samplePort());
    await pane.score();
    const { scored, fill } = pane.store.get();
    expect(scored?.form.project?.text).toBe("城乡居民基本养老保险");
    expect(scored?.card.total).toMatchObject({ score: 88.56, final: true });
    expect(scored?.card.grade).toBe("良");
    expect(fill?.items.map(({ edit }) => edit.cell)).toContain("H15");
    expect(fill?.items.every(({ ticked }) => ticked)).toBe(true);
  });

  it("says what is missing on a sheet without a form", async () => {
    const port = formPort(PENSION);
    const [grid] = await port.read();
    const empty = { ...grid!, rows: () => [], cell: () => grid!.cell(9999, 1), lastRow: 0 };
    const pane = paneOn({ ...port, readActive: () => Promise.resolve(empty) });
    await pane.score();
    expect(pane.store.get()).toMatchObject({ phase: "ready", scored: null });
  });

  it("tells a host's refusal in its own words", async () => {
    const port = samplePort();
    const pane = paneOn({ ...port, readActive: () => port.read(["别的表"]).then(([g]) => g!) });
    await pane.score();
    expect(pane.store.get().phase).toBe("failed");
    expect(pane.store.get().problem?.key).toBe("error.sheet-gone");
  });

  it("leaves everything as it was when cancelled", async () => {
    const pane = paneOn(samplePort());
    const stop = pane.store.subscribe(() => pane.store.get().busy?.cancel?.());
    await pane.score();
    stop();
    expect(pane.store.get()).toMatchObject({ read: null, busy: null, problem: null });
  });
});

describe("writing", () => {
  it("writes what is ticked, reads again, and takes it all back", async () => {
    const port = samplePort();
    const [before] = await port.read();
    const pane = paneOn(port);
    await pane.score();
    pane.preview(true);
    const edits = tickedEdits(pane.store.get());
    await pane.write();
    const [after] = await port.read();
    expect(after!.cell(15, 8).value).toBe(3.59);
    expect(pane.store.get()).toMatchObject({ previewing: false, receipt: { kind: "written" } });
    expect(pane.store.get().fill?.items).toEqual([]);

    await pane.undo();
    const [undone] = await port.read();
    for (const { cell } of edits) expect(cellText(undone!, cell)).toBe(cellText(before!, cell));
    expect(pane.store.get()).toMatchObject({ undo: null, receipt: { kind: "undone" } });
  });

  it("tells of it when the sheet was read again, so that it can be taken back at once", async () => {
    const pane = paneOn(samplePort());
    await pane.score();
    for (const [kind, work] of [
      ["written", () => pane.write()],
      ["undone", () => pane.undo()],
    ] as const) {
      const told: boolean[] = [];
      const stop = pane.store.subscribe(() => {
        const { receipt, busy } = pane.store.get();
        if (receipt?.kind === kind) told.push(busy === null);
      });
      await work();
      stop();
      expect(new Set(told)).toEqual(new Set([true]));
    }
  });

  it("writes nothing that was unticked", async () => {
    const port = samplePort();
    const pane = paneOn(port);
    await pane.score();
    pane.tick(["value H15"], false);
    await pane.write();
    const [grid] = await port.read();
    expect(grid!.cell(15, 8).value).toBeNull();
    expect(grid!.cell(16, 8).value).not.toBeNull();
  });

  it("refuses an undo over a cell that somebody changed since", async () => {
    const port = samplePort();
    const pane = paneOn(port);
    await pane.score();
    await pane.write();
    const sheet = pane.store.get().read!.grid.sheet;
    const change = { sheet, cell: "H15", kind: "value", before: 3.59, after: 4 } as const;
    await port.apply([change]);
    await pane.undo();
    expect(pane.store.get().problem).toEqual({ key: "pane.undo-changed", data: { cell: "H15" } });
    await port.apply(inverse([change]));
    await pane.undo();
    expect(pane.store.get().problem).toBeNull();
  });
});

describe("marks on missing reasons", () => {
  const marks = async (port: WorkbookPort) => [...(await port.readActive()).highlights.keys()];

  it("are cleared as a whole, which can be taken back", async () => {
    const port = formPort(SHORTFALL);
    const pane = paneOn(port);
    await pane.score();
    await pane.write();
    const marked = await marks(port);
    expect(marked).not.toEqual([]);
    await pane.clearMarks();
    expect(await marks(port)).toEqual([]);
    expect(pane.store.get().receipt).toEqual({ kind: "cleared", cells: marked });
    await pane.undo();
    expect((await marks(port)).sort()).toEqual([...marked].sort());
  });

  it("are not offered on a protected sheet, which would refuse the scores with them", async () => {
    const port = formPort(SHORTFALL);
    const readActive = async () => ({ ...(await port.readActive()), isProtected: true });
    const pane = paneOn({ ...port, readActive });
    await pane.score();
    const kinds = pane.store.get().fill?.items.map(({ edit }) => edit.kind);
    expect([...new Set(kinds)]).toEqual(["value"]);
  });
});

describe("a row for a person", () => {
  it("takes the person's score, keeps it in the workbook, and finds it again", async () => {
    const port = formPort(TRAINING);
    const pane = paneOn(port);
    await pane.score();
    const open = pane.store
      .get()
      .scored!.card.rows.find((row) => row.value === null && row.interval)!;
    expect(pane.store.get().scored!.card.total.final).toBe(false);
    const [low] = open.interval!;
    pane.decide(open.row.row, { score: low, tier: null, note: "按现场核查" });
    await settled();
    const again = paneOn(port);
    await again.score();
    const row = again.store.get().scored!.card.rows.find((one) => one.row.row === open.row.row);
    expect(row?.value).toBe(low);
    expect(again.store.get().choices.decisions[0]).toMatchObject({ note: "按现场核查" });
  });
});

describe("a reason", () => {
  it("is drafted, listed in the preview, written to the form's own cell, and offered again", async () => {
    const port = formPort(TRAINING);
    const pane = paneOn(port);
    await pane.score();
    const row = pane.store.get().scored!.card.rows.find((one) => one.reason.spot)!;
    const place = { row: row.row.row, name: row.row.name, written: row.reason.text };
    pane.setReason(place, "原因：开班推迟。改进措施：提前排课。");
    const item = pane.store.get().fill!.items.find(({ what }) => what === "reason")!;
    expect(item).toMatchObject({ ticked: true, row: row.row.row });
    expect(await pane.usedReasons()).toContain("原因：开班推迟。改进措施：提前排课。");
    await pane.write();
    const [grid] = await port.read();
    expect(cellText(grid!, item.edit.cell)).toBe("原因：开班推迟。改进措施：提前排课。");
    expect(pane.store.get().choices.reasons).toEqual([]);
  });
});

describe("a typed score that differs", () => {
  async function withTypedScore() {
    const port = samplePort();
    const sheet = await port.activeSheet();
    await port.apply([{ sheet, cell: "H15", kind: "value", before: null, after: 5 }]);
    const pane = paneOn(port);
    await pane.score();
    return { port, pane };
  }

  it("stays unless the person takes ours, and the total waits for it", async () => {
    const { pane } = await withTypedScore();
    const { fill, ticks } = pane.store.get();
    const typed = fill!.items.find(({ edit }) => edit.cell === "H15")!;
    expect(typed.group).toBe("typed");
    expect(isTicked(typed, ticks)).toBe(false);
    expect(fill!.totalWaits).toBe(true);
    expect(fill!.items.some(({ what }) => what === "total")).toBe(false);
  });

  it("is replaced once ours is taken, with the total", async () => {
    const { port, pane } = await withTypedScore();
    pane.take("H15", true);
    expect(pane.store.get().fill!.totalWaits).toBe(false);
    await pane.write();
    const [grid] = await port.read();
    expect(grid!.cell(15, 8).value).toBe(3.59);
    expect(pane.store.get().fill!.items).toEqual([]);
  });
});

describe("the profile", () => {
  it("is chosen from the form's own text until a person chooses another", async () => {
    const port = samplePort();
    const pane = paneOn(port);
    await pane.score();
    expect(pane.store.get().scored?.profile.id).toBe("qiannan");
    await pane.chooseProfile("national");
    expect(pane.store.get().scored?.profile.id).toBe("national");
    const again = paneOn(port);
    await again.score();
    expect(again.store.get().scored?.profile.id).toBe("national");
    await again.chooseProfile(null);
    expect(again.store.get().scored?.profile.id).toBe("qiannan");
  });

  it("travels with the workbook when it is a person's own", async () => {
    const port = samplePort();
    const pane = paneOn(port);
    await pane.score();
    const own = { ...pane.shelf.find("hubei")!, id: "own", name: { "zh-CN": "我的", en: "Mine" } };
    pane.saveProfile(own);
    await pane.chooseProfile("own");
    const elsewhere = paneOn(port);
    await elsewhere.score();
    expect(elsewhere.store.get().scored?.profile).toEqual(own);
    elsewhere.removeProfile("own");
    expect(elsewhere.store.get().scored?.profile.id).toBe("qiannan");
  });
});

function cellText(
  grid: { cell(row: number, column: number): { text: string } },
  name: string,
): string {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  return grid.cell(Number(row), letter.charCodeAt(0) - 64).text;
}
