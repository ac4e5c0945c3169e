import { Command } from "commander";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { localiseHelp } from "../../src/cli/help";
import { width } from "../../src/cli/terminal";
import { profiles } from "../../src/core";
import { Desk } from "./pingfen";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("表.xlsx");
});
afterEach(() => rmSync(desk.folder, { recursive: true, force: true }));

describe("arguments that don't fit are said in a sentence that names the piece, without the help", () => {
  test.each([
    ["score 表.xlsx --outt a", "没有“--outt”这个选项。是不是 --out？"],
    ["check 表.xlsx --fixx", "没有“--fixx”这个选项。是不是 --fix？"],
    ["check 表.xlsx --Zebra", "没有“--Zebra”这个选项。"],
    ["scor 表.xlsx", "没有“scor”这个命令。是不是 score？"],
    ["表.xlsx", "没有“表.xlsx”这个命令。命令有 score、check、make、profiles。"],
    ["score", "没有给出“path”。"],
    ["score 表.xlsx --out", "选项“--out <dir>”后面没有写值。"],
    ["make 表.xlsx --out a", "必须写上选项“--template <form.xlsx>”。"],
    ["make a.xlsx b.xlsx --template c.xlsx --out d", "“make”后面只能给 1 个参数，现在给了 2 个。"],
    [
      "score 表.xlsx --format pdf",
      "选项“--format <format>”的值“pdf”不对。可以写：table, json, html。",
    ],
    ["score 表.xlsx --jobs 0", "选项“--jobs <n>”的值“0”不对。要写一个大于 0 的整数。"],
    ["scor --lang en", "There is no command “scor”. Did you mean score?"],
    ["score --lang=en", "“path” is missing."],
    ["score 表.xlsx --format pdf --lang en", "Choose from: table, json, html."],
  ])("%s", async (line, sentence) => {
    const { code, out, err } = await desk.pingfen(line.split(" "));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toMatch(/^[^\n]+\n(用法见 pingfen --help。|See pingfen --help\.)\n$/);
    expect(err).not.toMatch(/error:|Usage/);
  });

  test("--help is the whole help, in the language asked for", async () => {
    const { code, out, err } = await desk.pingfen(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("只填空格");
    expect((await desk.pingfen(["score", "--help", "--lang", "en"])).out).toContain(
      "filled copies",
    );
  });

  test.each([
    ["--help", ["用法： pingfen [选项] [命令]", "选项：", "命令：", "显示版本号", "help [命令]"]],
    [
      "score --help",
      ["pingfen score [选项] <path...>", "参数：", "可选 table、json、html；默认 table"],
    ],
    ["help make", ["用法： pingfen make [选项] <list.xlsx>", "显示这份说明"]],
    ["make", ["必须写上选项"]],
    ["", ["用法： pingfen [选项] [命令]"]],
  ])("the help of “%s” has no English frame", async (line, parts) => {
    const { out, err } = await desk.pingfen(line.split(" ").filter(Boolean));
    for (const part of parts) expect(out + err).toContain(part);
    expect(out + err).not.toMatch(/Usage|Arguments|Options|Commands|display|choices|default|\[opt/);
  });

  test("a long description breaks at the terminal's width, not before punctuation", () => {
    const text = "按部门绩效指标表和本单位的空白表，给每个项目生成一张填好指标的自评表。";
    const program = localiseHelp(new Command("pingfen"), "1.0.0", "zh-CN")
      .configureOutput({ getOutHelpWidth: () => 50 })
      .description(text);
    const lines = program.helpInformation().split("\n");
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(50);
    expect(lines.join("")).toContain(text);
  });

  test("English help is framed in English", async () => {
    const { out } = await desk.pingfen(["score", "--help", "--lang", "en"]);
    expect(out).toContain("Usage: pingfen score [options] <path...>");
    expect(out).toContain("output format (choices: table, json, html, default: table)");
  });

  test("--resume goes on with copies, so it needs their folder", async () => {
    const { code, err } = await desk.pingfen(["score", "表.xlsx", "--resume"]);
    expect([code, err]).toEqual([2, expect.stringContaining("要和 --out 一起用")]);
  });
});

describe("a profile of one's own", () => {
  const json = JSON.stringify(profiles.find(({ id }) => id === "qiannan"));
  const GBK = Buffer.from([0x7b, 0x22, 0xc6, 0xc0, 0xb7, 0xd6, 0x22, 0x3a, 0x31, 0x7d]); // {"评分":1}

  test("is read as Windows editors save it, with a byte order mark", async () => {
    writeFileSync(desk.path("规则.json"), `\uFEFF${json}`);
    const { code, out } = await desk.pingfen(["score", "表.xlsx", "--profile", "规则.json"]);
    expect(code).toBe(0);
    expect(out).toContain("88.56");
  });

  test.each([
    ["not there", null, "找不到 规则.json，请检查路径和文件名。"],
    ["in GBK", GBK, "规则.json 不是 UTF-8 编码（可能是 GBK）"],
    ["in UTF-16", Buffer.from(`\uFEFF${json}`, "utf16le"), "规则.json 不是 UTF-8 编码"],
    ["cut off", json.slice(0, 40), "规则.json 不是完整的 JSON（"],
    ["of the wrong form", "{}", "规则.json："],
  ])("%s: said with the file's name", async (_, content, sentence) => {
    if (content !== null) writeFileSync(desk.path("规则.json"), content);
    const { code, err } = await desk.pingfen(["score", "表.xlsx", "--profile", "规则.json"]);
    expect(code).toBe(2);
    for (const line of err.trimEnd().split("\n")) expect(line).toContain("规则.json");
    expect(err.startsWith(sentence)).toBe(true);
  });
});

test("a broken .pingfen.json in any folder stops a check before its first file is written", async () => {
  const faulty = "qiannan-2024-19-renshi-guanli-xitong/filled.xlsx";
  desk.put("甲/表.xlsx", faulty);
  desk.put("乙/表.xlsx", faulty);
  writeFileSync(desk.path("乙/.pingfen.json"), "{");
  const before = readFileSync(desk.path("甲/表.xlsx"));
  const argv = ["check", "甲", "乙", "--fix", "--in-place", "--profile", "qiannan"];
  const { code, err } = await desk.pingfen(argv);
  expect([code, err]).toEqual([2, expect.stringContaining(".pingfen.json 不是完整的 JSON")]);
  expect(readFileSync(desk.path("甲/表.xlsx"))).toEqual(before);
});
