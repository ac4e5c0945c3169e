import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { listWorkbook } from "../../src/cli/lists";
import { detectForms, type Edit } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Desk } from "./pingfen";

const HEADER = ["预算单位", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "权重"];
type Row = readonly (string | number | null)[];

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("空白表.xlsx", "books/qiannan-blank.xlsx");
});
afterEach(() => rmSync(desk.folder, { recursive: true, force: true }));

/** A project's lines: the unit and the name stand on the first of them; 10 points are the rate's. */
function project(unit: string | null, name: string, ...indicators: string[]): Row[] {
  return indicators.map((indicator, i) => [
    ...(i === 0 ? [unit, name] : [null, null]),
    ...["产出指标", "数量指标", indicator, "≥5人", 90 / indicators.length],
  ]);
}

async function putList(...sheets: Row[][]): Promise<void> {
  const lists = sheets.map((rows, i) => {
    return { name: `表${i + 1}`, header: HEADER, rows, widths: HEADER.map(() => 12) };
  });
  writeFileSync(desk.path("指标表.xlsx"), await listWorkbook(lists));
}

function make(...more: string[]) {
  const template = more.find((each) => each.startsWith("空白表")) ?? "空白表.xlsx";
  const flags = more.filter((each) => each !== template);
  return desk.pingfen(["make", "指标表.xlsx", "--template", template, "--out", "出", ...flags]);
}

function names(file: string): (string | undefined)[] {
  const grid = openWorkbook(readFileSync(desk.path("出", file))).read("自评表");
  const [form] = detectForms(grid).forms;
  return [form?.unit?.text, ...(form?.rows ?? []).map(({ name }) => name)];
}

/** Types into the blank form's sheet. */
function type(cells: Record<string, string | number>, name = "空白表.xlsx"): void {
  const book = openWorkbook(readFileSync(desk.path(name)));
  const edits = Object.entries(cells).map(([cell, after]): Edit => {
    return { sheet: "自评表", cell, kind: "value", before: null, after };
  });
  book.apply(edits);
  writeFileSync(desk.path(name), book.save());
}

describe("projects of one name", () => {
  test.each([
    [
      "of two units on one sheet",
      [
        [
          ["甲局", "设备"],
          ["乙局", "场地"],
        ],
      ],
    ],
    ["on two sheets", [[["甲局", "设备"]], [["乙局", "场地"]]]],
    [
      "of one unit with different indicators on two sheets",
      [[["甲局", "设备"]], [["甲局", "场地"]]],
    ],
  ])("%s: each has its form, and a person is told", async (_, sheets) => {
    await putList(
      ...sheets.map((own) =>
        own.flatMap(([unit, first]) => project(unit!, "培训费", first!, "人次")),
      ),
    );
    const { code, err } = await make();
    const units = sheets.flat().map(([unit]) => unit!);
    expect(readdirSync(desk.path("出"))).toEqual(["培训费-2.xlsx", "培训费.xlsx"]);
    expect(names("培训费.xlsx")).toEqual([units[0], "设备", "人次"]);
    expect(names("培训费-2.xlsx")).toEqual([units[1], "场地", "人次"]);
    const told = `清单里叫“培训费”的不止一个（${units.join("、")}），分别是 出/培训费.xlsx、出/培训费-2.xlsx，请核对。\n`;
    expect([code, err]).toEqual([0, told]);
  });

  test("in one workbook, the sheets are told", async () => {
    await putList(project("甲局", "培训费", "设备"), project("乙局", "培训费", "场地"));
    const { err } = await make("--one-workbook");
    expect(err).toContain("分别是 培训费、培训费-2，请核对");
  });

  test("the same sheet twice is one form", async () => {
    const rows = project("甲局", "培训费", "设备", "人次");
    await putList(rows, rows);
    expect((await make()).err).toBe("");
    expect(readdirSync(desk.path("出"))).toEqual(["培训费.xlsx"]);
  });

  test("rows that stand apart belong to one form", async () => {
    await putList([
      ...project("甲局", "培训费", "设备"),
      ...project("甲局", "宣传费", "场次"),
      ...project("甲局", "培训费", "人次"),
    ]);
    await make();
    expect(names("培训费.xlsx")).toEqual(["甲局", "设备", "人次"]);
  });
});

test("a project without indicators is named, and the others are made", async () => {
  await putList([
    ...project("甲局", "培训费", "设备"),
    ["甲局", "差旅费", null, null, null, null, null],
    ...project("甲局", "宣传费", "场次"),
    [null, "合计", null, null, null, null, 30],
  ]);
  const { code, err } = await make();
  expect(readdirSync(desk.path("出")).sort()).toEqual(["培训费.xlsx", "宣传费.xlsx"].sort());
  expect([code, err]).toEqual([
    0,
    "“差旅费”在清单里没有指标，没有给它生成自评表。请补上指标再来。\n",
  ]);
});

describe("a template that is filled in", () => {
  beforeEach(() => putList(project("甲局", "培训费", "设备", "人次", "场次")));

  test.each([
    ["last year's form", null, /：C4、B13、F13、D7、E7、F7 等 70 格已经填了/],
    ["the indicators left", { D15: "走访人数" }, /：D15已经填了/],
    ["last year's actuals left", { F16: 5 }, /：F16已经填了/],
    ["last year's amounts left", { F7: 300 }, /：F7已经填了/],
    ["last year's project left", { C4: "宣传费" }, /：C4已经填了|：B4已经填了/],
  ])("%s: its cells are named, and nothing is made", async (_, cells, named) => {
    if (cells) type(cells as Record<string, string | number>);
    else desk.put("空白表.xlsx", "qiannan-2024-07-chengxiang-jumin-yanglao/filled.xlsx");
    for (const more of [[], ["--one-workbook"]]) {
      const { code, err } = await make(...more);
      expect([code, existsSync(desk.path("出"))]).toEqual([2, false]);
      expect(err).toMatch(
        /^空白表.xlsx: “自评表”不是空白表：.+会带进新表，所以什么都没有做。请先清空/,
      );
      expect(err).toMatch(named);
    }
  });

  test("what a blank form prints itself gives way to the indicators", async () => {
    type({ D15: "指标1：", D16: "指标2：", D17: "……", E15: "……", F7: 0 });
    const { code, err } = await make();
    expect([code, err, names("培训费.xlsx")]).toEqual([0, "", ["甲局", "设备", "人次", "场次"]]);
  });
});

test.each([
  [[], "培训费.xlsm"],
  [["--one-workbook"], "指标表-自评表.xlsm"],
])("a template with macros gives forms named .xlsm (%j)", async (more, name) => {
  await putList(project("甲局", "培训费", "设备"));
  renameSync(desk.path("空白表.xlsx"), desk.path("空白表.XLSM"));
  const { out } = await make("空白表.XLSM", ...more);
  expect(readdirSync(desk.path("出"))).toEqual([name]);
  expect(out).toContain(name);
});

describe("the points of a form that is made", () => {
  const rows = (points: (number | null)[]): Row[] =>
    points.map((each, i) => [
      "甲局",
      "培训费",
      "产出指标",
      "数量指标",
      `指标${"甲乙丙"[i]}`,
      "≥5人",
      each,
    ]);

  test.each([
    ["make 90 and the rate's 10", [45, 45], ""],
    [
      "make 110 with the rate's",
      [50, 50],
      "“培训费”各项分值加执行率 10 分是 110，不是 100，请核对。\n",
    ],
    ["are not all in the list", [50, null], ""],
  ])("%s", async (_, points, told) => {
    await putList(rows(points));
    expect((await make()).err).toBe(told);
    expect((await make("--one-workbook")).err).toBe(told);
  });
});
