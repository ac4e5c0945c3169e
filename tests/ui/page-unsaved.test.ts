import { todoModelOf } from "../../src/ui/model/batch/todo-model";
import { reasonPlaceOf } from "../../src/ui/model/reason-place";
import { chosen, emptyPage } from "./dropped";
import { settled } from "./workbooks";

const REASON = "原因：拨款推迟。改进措施：提前报送。";

/** The page with a form in front, and its rows that wait for a person. */
async function formInFront() {
  const { pane, page } = emptyPage();
  await page.add([chosen("甲")]);
  const { card, form } = pane.store.get().scored!;
  const open = card.rows.filter(({ value, interval }) => value === null && interval);
  const decide = async (at: number, score: number | null): Promise<void> => {
    const { row } = open[at]!.row;
    pane.decide(row, score === null ? null : { score, tier: null, note: "" });
    await settled();
  };
  return { pane, page, open, form, decide };
}

describe("closing the page", () => {
  it("asks for nothing when a file was only looked at, or another profile was tried", async () => {
    const { pane, page } = await formInFront();
    await pane.chooseProfile("shanghai");
    await settled();
    expect(page.isUnsaved()).toBe(false);
  });

  it("asks when a score was decided, until it is taken back", async () => {
    const { page, decide, open } = await formInFront();
    await decide(0, open[0]!.interval![1]);
    expect(page.isUnsaved()).toBe(true);
    await decide(0, null);
    expect(page.isUnsaved()).toBe(false);
  });

  it("asks when a reason was drafted", async () => {
    const { pane, page, decide, open } = await formInFront();
    await decide(0, open[0]!.interval![0]);
    const { card, form } = pane.store.get().scored!;
    const row = card.rows.find((one) => one.row.row === open[0]!.row.row)!;
    await pane.write();
    await settled();
    page.save();
    expect(page.isUnsaved()).toBe(false);
    pane.setReason(reasonPlaceOf(form, row)!, REASON);
    await settled();
    expect(page.isUnsaved()).toBe(true);
  });

  it("asks when something was written, until the copy is saved", async () => {
    const { pane, page, decide, open } = await formInFront();
    for (const at of open.keys()) await decide(at, open[at]!.interval![1]);
    await pane.write();
    await settled();
    expect(page.isUnsaved()).toBe(true);
    page.save();
    expect(page.isUnsaved()).toBe(false);
  });

  it("asks when the copy was saved without what was decided", async () => {
    const { page, decide, open } = await formInFront();
    await decide(0, open[0]!.interval![1]);
    page.save();
    expect(page.isUnsaved()).toBe(true);
  });

  it("asks when something was entered in 待办, until the files are saved", async () => {
    const { pane, page } = emptyPage();
    await page.add([chosen("甲"), chosen("乙")]);
    const [line] = pane.batch.store.get().lines;
    const row = line!.form!.checked.card.rows.find(({ value, interval }) => !value && interval)!;
    const decision = { score: row.interval![1], tier: null, note: "" };
    expect(page.isUnsaved()).toBe(false);
    await todoModelOf(pane).decide(line!, row.row.row, decision);
    expect(page.isUnsaved()).toBe(true);
    await pane.batch.saveAll("zh-CN");
    expect(page.isUnsaved()).toBe(false);
  });
});
