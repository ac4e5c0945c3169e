import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { Desk } from "./pingfen";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("年度/表1.xlsx");
  desk.put("年度/表2.xlsx");
  desk.put("指标表.xlsx", "books/shaoxing-2023-list.xlsx");
  desk.put("年度/培训经费.xlsx", "books/qiannan-blank.xlsx");
  writeFileSync(desk.path("判定.json"), JSON.stringify({ version: 1, decisions: [] }));
});
afterEach(() => rmSync(desk.folder, { recursive: true, force: true }));

/** Every file on the desk with what it holds. */
function files(): Map<string, Buffer> {
  const found = readdirSync(desk.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  return new Map(found.sort().map((path) => [path, readFileSync(path)]));
}

async function refused(...argv: string[]): Promise<string> {
  const before = files();
  const { code, err } = await desk.pingfen(argv);
  expect(files()).toEqual(before);
  expect(code).toBe(2);
  expect(err).toContain("什么都没有做");
  return err;
}

describe("a copy never replaces what it was made from", () => {
  test.each([
    ["the folder of the file", "score 年度/表1.xlsx --out 年度"],
    ["the folder that was searched", "score 年度 --out 年度"],
    ["the folder by a longer way", "score 年度 --out 年度/../年度/."],
    ["an input another input's copy would fall on", "score 年度/表1.xlsx 表1.xlsx --out ."],
    ["the corrected copy", "check 年度 --fix --out 年度"],
    [
      "the blank form, by a project's name",
      "make 指标表.xlsx --template 年度/培训经费.xlsx --out 年度",
    ],
  ])("%s: %s", async (_, line) => {
    desk.put("表1.xlsx");
    await refused(...line.split(" "));
  });

  test("not through a symbolic link to the folder, nor one to the file", async () => {
    symlinkSync(desk.path("年度"), desk.path("别名"));
    await refused("score", "年度", "--out", "别名");
    mkdirSync(desk.path("副本"));
    symlinkSync(desk.path("年度/表1.xlsx"), desk.path("副本/表1.xlsx"));
    await refused("score", "年度", "--out", "副本");
  });

  test("not through a second name of the file (hard link)", async () => {
    mkdirSync(desk.path("副本"));
    linkSync(desk.path("年度/表1.xlsx"), desk.path("副本/表1.xlsx"));
    expect(await refused("score", "年度", "--out", "副本")).toContain("--in-place");
  });

  test("is said in English too", async () => {
    const { err } = await desk.pingfen(["score", "年度", "--out", "年度", "--lang", "en"]);
    expect(err).toContain("--in-place to change the file itself");
  });

  test("a second run into a folder below the searched one works on the originals alone", async () => {
    const line = ["score", "年度", "--out", "年度/副本"];
    await desk.pingfen(line);
    const before = files();
    expect((await desk.pingfen(line)).code).toBe(0);
    expect([...files().keys()]).toEqual([...before.keys()]);
  });
});

describe("summary, report and log replace nothing", () => {
  test.each([
    ["summary over an input", "score 年度/表1.xlsx --summary 年度/表1.xlsx"],
    ["report over an input", "score 年度/表1.xlsx --report 年度/../年度/表1.xlsx"],
    ["log over an input", "score 年度 --log 年度/表2.xlsx"],
    ["report of a check over an input", "check 年度/表1.xlsx --report 年度/表1.xlsx"],
    ["log over the decisions", "score 年度 --decide 判定.json --log 判定.json"],
    ["summary over the actuals", "score 年度 --actuals 指标表.xlsx --summary 指标表.xlsx"],
    ["report over the profile", "score 年度 --profile 判定.json --report 判定.json"],
    ["summary over a copy", "score 年度 --out 副本 --summary 副本/表1.xlsx"],
    ["report over the log", "score 年度 --report 结果.json --log 结果.json"],
    ["report over a backup", "score 年度 --in-place --report 年度/表1.xlsx.bak"],
  ])("%s: %s", async (_, line) => {
    await refused(...line.split(" "));
  });

  test("a summary is named .xlsx", async () => {
    const { code, err } = await desk.pingfen(["score", "年度", "--summary", "汇总.csv"]);
    expect([code, err]).toEqual([2, expect.stringContaining("要以 .xlsx 结尾，“汇总.csv”不是")]);
  });
});

test.each(["score 年度", "check 年度 --fix", "make 指标表.xlsx --template 年度/表1.xlsx"])(
  "%s --out FILE: a folder is asked for",
  async (line) => {
    for (const out of ["判定.json", "判定.json/下面"]) {
      const { code, err } = await desk.pingfen([...line.split(" "), "--out", out]);
      expect([code, err]).toEqual([2, expect.stringContaining("--out 要给一个文件夹")]);
    }
  },
);
