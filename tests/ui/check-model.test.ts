import type { Edit, Finding } from "../../src/core";
import { countLevels, sortFindings } from "../../src/ui/model/check/findings";
import { reasonPlaceOf } from "../../src/ui/model/reason-place";
import type { PaneModel } from "../../src/ui/model/pane-model";
import { formPort, paneOn, settled } from "./workbooks";

const NOTARY = "qiannan-2024-07-chengxiang-jumin-yanglao";

/** A filled form whose first score was typed above its points. */
async function faulty() {
  const port = formPort(NOTARY, "filled.xlsx");
  const sheet = await port.activeSheet();
  const [grid] = await port.read([sheet]);
  const before = grid!.cell(15, 8).value as number;
  const wrong: Edit = { sheet, cell: "H15", kind: "value", before, after: 99 };
  await port.apply([wrong]);
  const pane = paneOn(port);
  await pane.score();
  await checked(pane);
  return { port, pane, sheet };
}

/** Lets what is under way end, and gives the findings of the form in front. */
async function checked(pane: PaneModel): Promise<readonly Finding[]> {
  for (let turn = 0; turn < 5; turn++) await settled();
  const { checked: form } = pane.checker.store.get();
  if (!form) throw new Error("the form was never checked");
  return form.findings;
}

const overPoints = (findings: readonly Finding[]): Finding =>
  findings.find(({ check }) => check === "score-over-points")!;

describe("mending what the check found", () => {
  it("goes through the preview, and the sheet is checked again", async () => {
    const { pane, port, sheet } = await faulty();
    const finding = overPoints(await checked(pane));
    pane.checker.preview([finding]);
    expect(pane.store.get()).toMatchObject({ previewing: true });
    expect(pane.store.get().fixes).toMatchObject([{ group: "fix", edit: { cell: "H15" } }]);
    expect((await port.read([sheet]))[0]!.cell(15, 8).value).toBe(99);
    await pane.write();
    expect((await port.read([sheet]))[0]!.cell(15, 8).value).not.toBe(99);
    expect(pane.store.get()).toMatchObject({ previewing: false, fixes: null });
    expect(overPoints(await checked(pane))).toBeUndefined();
  });

  it("is forgotten when another panel is opened", async () => {
    const { pane } = await faulty();
    pane.checker.preview([overPoints(await checked(pane))]);
    pane.go("score");
    expect(pane.store.get()).toMatchObject({ previewing: false, fixes: null });
  });
});

describe("a fault a person lets stand", () => {
  it("is listed with its note, kept in the workbook, and can be taken up again", async () => {
    const { pane, port } = await faulty();
    await pane.checker.accept(overPoints(await checked(pane)), " 省里另有规定 ");
    expect(overPoints(await checked(pane))).toBeUndefined();

    const again = paneOn(port);
    await again.score();
    expect(overPoints(await checked(again))).toBeUndefined();
    const [kept] = again.checker.store.get().checked!.accepted;
    expect(kept).toMatchObject({ note: "省里另有规定", finding: { check: "score-over-points" } });

    await again.checker.resume(kept!.finding);
    expect(overPoints(await checked(again))).toBeDefined();
  });
});

describe("leading to a cell", () => {
  it("selects what was read", async () => {
    const { pane, port } = await faulty();
    await pane.checker.jump({ row: 15, column: 8 });
    expect(port.selected()).toMatchObject({ cell: "H15" });
  });

  it("is refused when the cell was changed since", async () => {
    const { pane, port, sheet } = await faulty();
    await port.apply([{ sheet, cell: "H15", kind: "value", before: 99, after: 98 }]);
    await pane.checker.jump({ row: 15, column: 8 });
    expect(port.selected()).toBeNull();
    expect(pane.store.get()).toMatchObject({
      stale: true,
      problem: { key: "pane.check.moved", data: { cell: "H15" } },
    });
  });
});

describe("what is blank only until the scores are written", () => {
  it("stands apart from what has to be looked at", async () => {
    const pane = paneOn(formPort(NOTARY));
    await pane.score();
    await checked(pane);
    const { open, settled: blank } = sortFindings(pane.checker.store.get().checked!);
    expect(blank.map(({ check }) => check)).toContain("score-missing");
    expect(open.map(({ check }) => check)).not.toContain("score-missing");
    expect(countLevels([...open, ...blank]).error).toBeGreaterThan(countLevels(open).error);
  });
});

describe("a drafted reason", () => {
  it("is not in the sheet yet: the check still misses it", async () => {
    const pane = paneOn(formPort("qiannan-2024-12-jinbao-gongcheng-yunwei"));
    await pane.score();
    const missing = (await checked(pane)).filter(({ check }) => check === "reason-missing");
    expect(missing.length).toBeGreaterThan(0);
    const { card, form } = pane.store.get().scored!;
    const [spot] = missing[0]!.spots;
    const row = card.rows.find(({ reason }) => reason.spot?.row === spot!.row)!;
    pane.setReason(reasonPlaceOf(form, row)!, "原因：推迟。改进措施：提前。");
    const after = (await checked(pane)).filter(({ check }) => check === "reason-missing");
    expect(after).toHaveLength(missing.length);
  });
});
