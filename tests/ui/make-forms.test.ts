import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { run } from "../../src/cli/main";
import { HostError } from "../../src/app/errors";
import { listWorkbook } from "../../src/cli/lists";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import type { ChosenFile, FormFiles } from "../../src/ui/model/make/files";
import { PaneModel } from "../../src/ui/model/pane-model";
import { bytesOf } from "../forms/fixtures";
import { memory, paneOn } from "./workbooks";

const LIST = chosen("指标表.xlsx", bytesOf("books", "shaoxing-2023-list.xlsx"));
const BLANKS = ["qiannan-blank.xlsx", "jiaxing-blank.xlsx"];
const [BLANK] = BLANKS.map(blankForm);

function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, bytes: () => Promise.resolve(bytes) };
}

function blankForm(name: string): ChosenFile {
  return chosen("空白表.xlsx", bytesOf("books", name));
}

const ODD = expect.stringMatching(
  /^“.+”各项分值加执行率 10 分是 110，不是 100，请核对。$/,
) as unknown;

/** A page without a workbook, and what it saved. */
function page(open: FormFiles["open"] = (bytes) => openWorkbook(bytes)) {
  const saved = new Map<string, Uint8Array>();
  const pane = new PaneModel({
    version: "0",
    memory: memory(),
    port: null,
    openSample: null,
    pause: () => Promise.resolve(),
    saveFile: () => undefined,
    makeForms: { open, saveFile: (name, bytes) => void saved.set(name, bytes) },
  });
  return { pane, make: pane.make, saved };
}

/** The files that the command makes of the same list and blank form. */
async function commandMakes(blank: string, ...more: string[]): Promise<Map<string, Uint8Array>> {
  const cwd = mkdtempSync(join(tmpdir(), "pingfen-make-forms-"));
  try {
    cpSync(join(__dirname, "../forms/books/shaoxing-2023-list.xlsx"), join(cwd, LIST.name));
    cpSync(join(__dirname, "../forms/books", blank), join(cwd, "空白表.xlsx"));
    const argv = ["make", LIST.name, "--template", "空白表.xlsx", "--out", "新表", ...more];
    const code = await run(argv, "1.0.0", "zh-CN", {
      out: () => undefined,
      err: () => undefined,
      cwd,
      outIsTerminal: false,
      errIsTerminal: false,
      columns: 100,
      workerFile: null,
    });
    expect(code).toBe(0);
    const folder = join(cwd, "新表");
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Names and contents, to compare byte by byte. */
function plain(files: Iterable<readonly [string, Uint8Array]>): Record<string, string> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]),
  );
}

describe.each(BLANKS)("the page makes of the list and %s", (blank) => {
  test("the archive of the very files the command makes", async () => {
    const { make, saved } = page();
    make.choose({ list: LIST, blank: blankForm(blank), shape: "each" });
    await make.make("zh-CN");
    expect([...saved.keys()]).toEqual(["指标表-自评表.zip"]);
    const inside = unzipSync(saved.get("指标表-自评表.zip")!);
    const files = await commandMakes(blank);
    expect(files.size).toBe(5);
    expect(plain(Object.entries(inside))).toEqual(plain(files));
    expect(make.store.get().outcome).toEqual({
      made: "已生成 指标表-自评表.zip（5 张自评表，每个项目一张）",
      // The list's points are for a form that gives 执行率 none.
      problems: blank === "qiannan-blank.xlsx" ? Array(5).fill(ODD) : [],
    });
  });

  test("the very workbook the command makes", async () => {
    const { make, saved } = page();
    make.choose({ list: LIST, blank: blankForm(blank), shape: "together" });
    await make.make("zh-CN");
    expect(plain(saved)).toEqual(plain(await commandMakes(blank, "--one-workbook")));
  });
});

describe("what can't be used is said, and nothing is saved", () => {
  const noWorkbook = chosen("坏.xlsx", new Uint8Array([1, 2, 3]));
  test.each([
    ["a list that is no workbook", { list: noWorkbook, blank: BLANK! }, /^坏\.xlsx：/],
    ["a list without projects", { list: BLANK!, blank: BLANK! }, /^空白表\.xlsx 里没有找到项目/],
    ["a blank form that is no workbook", { list: LIST, blank: noWorkbook }, /^坏\.xlsx：/],
    ["a blank form without a 绩效指标 table", { list: LIST, blank: LIST }, /^指标表\.xlsx：/],
  ])("%s", async (_, files, sentence) => {
    const { make, saved } = page();
    make.choose({ ...files, shape: "each" });
    await make.make("zh-CN");
    const { outcome } = make.store.get();
    expect(outcome).toEqual({ made: null, problems: [expect.stringMatching(sentence)] });
    expect(saved.size).toBe(0);
  });
});

/** A list with the columns 单位, 项目, 三级指标. */
async function listOf(...lines: (readonly [string, string, string | null])[]): Promise<ChosenFile> {
  const header = ["预算单位", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "权重"];
  const rows = lines.map(([unit, name, indicator]) => {
    const rest = indicator === null ? [] : ["产出指标", "数量指标", indicator, "≥5人", 90];
    return [unit, name, ...rest, ...Array<null>(5 - rest.length).fill(null)];
  });
  const widths = header.map(() => 12);
  return chosen("清单.xlsx", await listWorkbook([{ name: "清单", header, rows, widths }]));
}

test("projects of one name, and those without indicators, are told", async () => {
  const list = await listOf(
    ["甲局", "培训费", "设备"],
    ["乙局", "培训费", "场地"],
    ["乙局", "差旅费", null],
  );
  const { make, saved } = page();
  make.choose({ list, blank: BLANK!, shape: "each" });
  await make.make("zh-CN");
  const names = ["培训费.xlsx", "培训费-2.xlsx"];
  expect(Object.keys(unzipSync(saved.get("清单-自评表.zip")!))).toEqual(names);
  expect(make.store.get().outcome?.problems).toEqual([
    `清单里叫“培训费”的不止一个（甲局、乙局），分别是 ${names.join("、")}，请核对。`,
    "“差旅费”在清单里没有指标，没有给它生成自评表。请补上指标再来。",
  ]);
});

test.each([
  ["each", ["清单-自评表.zip"]],
  ["together", ["清单-自评表.xlsm"]],
] as const)("a blank form with macros gives forms with macros (%s)", async (shape, files) => {
  const list = await listOf(["甲局", "培训费", "设备"]);
  const { make, saved } = page();
  make.choose({ list, blank: { ...BLANK!, name: "空白表.xlsm" }, shape });
  await make.make("zh-CN");
  expect([...saved.keys()]).toEqual(files);
  if (shape === "each")
    expect(Object.keys(unzipSync([...saved.values()][0]!))).toEqual(["培训费.xlsm"]);
});

test("a project that can't be made is named, and the others are saved", async () => {
  let opened = 0;
  const { make, saved } = page((bytes) => {
    // After the list and the first look at the blank form comes a copy for each project.
    opened += 1;
    if (opened === 5) throw new HostError("protected");
    return openWorkbook(bytes);
  });
  make.choose({ list: LIST, blank: BLANK!, shape: "each" });
  await make.make("zh-CN");
  const { outcome } = make.store.get();
  expect(outcome?.made).toContain("4 张自评表");
  expect(outcome?.problems).toEqual([
    expect.stringMatching(/^培训经费：/),
    ...Array<unknown>(4).fill(ODD),
  ]);
  const names = Object.keys(unzipSync([...saved.values()][0]!));
  expect(names).toHaveLength(4);
  expect(names).not.toContain("培训经费.xlsx");
});

test.each(["each", "together"] as const)("cancelled (%s), it saves nothing", async (shape) => {
  const { pane, make, saved } = page();
  make.choose({ list: LIST, blank: BLANK!, shape });
  const stop = pane.store.subscribe(() => pane.store.get().busy?.cancel?.());
  await make.make("zh-CN");
  stop();
  expect(saved.size).toBe(0);
  expect(pane.store.get()).toMatchObject({ busy: null, problem: null });
});

test("a pane in Excel or WPS, which saves no files, doesn't offer it", () => {
  expect(paneOn(null).make.possible).toBe(false);
  expect(page().make.possible).toBe(true);
});

test("the way back leads to where it was opened", () => {
  const { pane, make } = page();
  make.show();
  expect([pane.store.get().panel, make.store.get().shown]).toEqual(["batch", true]);
  make.close();
  expect([pane.store.get().panel, make.store.get().shown]).toEqual(["score", false]);
});
