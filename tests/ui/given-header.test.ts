import { createMemoryPort, type MemoryPort } from "../../src/hosts/memory";
import { sheetOf } from "../core/detect/sheet";
import { paneOn, settled } from "./workbooks";

/** A form whose headings nobody else uses. */
const ODD = `某局2024年工作考评
序|考核事项|本年应达要求|年底落实|配分|考核打分
1|培训人数|≥53人|55人|50|
2|培训场次|≥4场|4场|50|`;
const WITH_PROJECT = `某局2024年工作考评
项目名称|某培训
序|考核事项|本年应达要求|年底落实|配分|考核打分|没做到的原因
1|培训人数|≥53人|5人|100||路断了`;
const SHEET = "自评表";

const portOf = (drawing: string): MemoryPort => createMemoryPort([sheetOf(drawing, SHEET)]);

/** The pane on a sheet where no form was found, after a person pointed at a row. */
async function pointedAt(row: number, port = portOf(ODD)) {
  const pane = paneOn(port);
  await pane.score();
  expect(pane.store.get()).toMatchObject({ phase: "ready", scored: null });
  await pane.giveHeader(row);
  return { pane, port };
}

describe("a header row that a person gives", () => {
  it("is scored by at once, and again when the workbook is opened the next time", async () => {
    const { pane, port } = await pointedAt(2);
    expect(pane.store.get().scored?.card.total.score).toBe(100);
    expect(pane.store.get().read).toMatchObject({ headerRow: 2, nearMiss: null });
    const later = paneOn(port);
    await later.score();
    expect(later.store.get().scored?.card.total.score).toBe(100);
  });

  it("is found again after rows were put in above it", async () => {
    const { port } = await pointedAt(2);
    const kept = await port.readSetting("pingfen.headers");
    const moved = portOf(`说明\n\n${ODD}`);
    await moved.writeSetting("pingfen.headers", kept);
    const pane = paneOn(moved);
    await pane.score();
    expect(pane.store.get().read).toMatchObject({ headerRow: 4, forms: [{ headerRows: [4] }] });
  });

  it("is forgotten when what stood in it is gone", async () => {
    const { port } = await pointedAt(2);
    const kept = await port.readSetting("pingfen.headers");
    const other = portOf(ODD.replace("年底落实", "另一列"));
    await other.writeSetting("pingfen.headers", kept);
    const pane = paneOn(other);
    await pane.score();
    expect(pane.store.get().read).toMatchObject({ headerRow: null, forms: [] });
  });

  it("is taken back, and nothing stays in the workbook", async () => {
    const { pane, port } = await pointedAt(2);
    await pane.giveHeader(null);
    expect(pane.store.get()).toMatchObject({ scored: null, read: { headerRow: null } });
    expect(await port.readSetting("pingfen.headers")).toBeNull();
  });

  it("that heads no table is answered with what it lacks, and not kept", async () => {
    const { pane, port } = await pointedAt(3);
    expect(pane.store.get().read).toMatchObject({
      headerRow: 3,
      nearMiss: { nearest: { row: 3, found: [] }, missing: ["name", "target"] },
    });
    expect(await port.readSetting("pingfen.headers")).toBeNull();
  });

  it("counts in 检查 and in 批量 as in 评分", async () => {
    const { pane, port } = await pointedAt(2);
    for (let turn = 0; turn < 5; turn++) await settled();
    expect(pane.checker.store.get().checked?.form.rows).toHaveLength(2);
    const other = paneOn(port);
    await other.batch.scan();
    expect(other.batch.store.get().lines).toMatchObject([
      { sheet: SHEET, form: { checked: { card: { total: { score: 100 } } } } },
    ]);
  });

  it("counts when other forms are compared with its form, or look for reasons in it", async () => {
    const { port } = await pointedAt(3, portOf(WITH_PROJECT));
    const [odd] = await port.read();
    const plain = sheetOf(
      "项目名称|某培训\n三级指标|年度指标值|实际完成值|分值|得分\n培训人数|≥53人|55人|100|",
      "另一张",
    );
    const both = createMemoryPort([plain, odd!]);
    await both.writeSetting("pingfen.headers", await port.readSetting("pingfen.headers"));
    const pane = paneOn(both);
    await pane.score();
    for (let turn = 0; turn < 5; turn++) await settled();
    await pane.checker.compare();
    const { findings } = pane.checker.store.get().checked!;
    expect(findings.map(({ check }) => check)).toContain("duplicate-project");
    expect(await pane.usedReasons()).toEqual(["路断了"]);
  });

  it("that the workbook holds in some other shape is passed over", async () => {
    for (const text of ["nonsense", '{"version":2}', '{"version":1,"sheets":3}']) {
      const port = portOf(ODD);
      await port.writeSetting("pingfen.headers", text);
      const pane = paneOn(port);
      await pane.score();
      expect(pane.store.get()).toMatchObject({ problem: null, read: { headerRow: null } });
    }
  });
});
