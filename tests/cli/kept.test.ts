import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Desk } from "./pingfen";

const OPEN = "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx";
const KEPT = "要写的地方原有 1 个内容不同的文件（可能有人改过），没有丢：都另存成 .bak，就是";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("表.xlsx");
  desk.put("指标表.xlsx", "books/shaoxing-2023-list.xlsx");
  desk.put("空白表.xlsx", "books/qiannan-blank.xlsx");
});
afterEach(() => rmSync(desk.folder, { recursive: true, force: true }));

const read = (...path: string[]) => readFileSync(desk.path(...path));
const edited = Buffer.from("有人改过");

describe("a copy that is there is never lost", () => {
  test.each([
    ["score 表.xlsx --out 出", "表.xlsx"],
    ["check 表.xlsx --fix --out 出", "表.xlsx"],
    ["make 指标表.xlsx --template 空白表.xlsx --out 出", "培训经费.xlsx"],
    ["make 指标表.xlsx --template 空白表.xlsx --out 出 --one-workbook", "指标表-自评表.xlsx"],
  ])("%s: changed by a person, it is kept as .bak, and that is said once", async (line, name) => {
    const argv = line.split(" ");
    await desk.pingfen(argv);
    const fresh = read("出", name);
    writeFileSync(desk.path("出", name), edited);
    const said = await desk.pingfen(argv);
    expect([read("出", name), read("出", `${name}.bak`)]).toEqual([fresh, edited]);
    const kept = said.err.split("\n").filter((each) => each.includes(".bak"));
    expect(kept).toEqual([`${KEPT} 出/${name}.bak。`]);
    writeFileSync(desk.path("出", name), "又改过");
    await desk.pingfen(argv);
    expect(read("出", `${name}.bak2`).toString()).toBe("又改过");
    expect(read("出", `${name}.bak`)).toEqual(edited);
  });

  test("the same bytes are left alone", async () => {
    const argv = ["score", "表.xlsx", "--out", "出"];
    await desk.pingfen(argv);
    const state = () => {
      const { ino, mtimeNs } = lstatSync(desk.path("出", "表.xlsx"), { bigint: true });
      return [ino, mtimeNs];
    };
    const before = state();
    const { err } = await desk.pingfen(argv);
    expect(state()).toEqual(before);
    expect([readdirSync(desk.path("出")), err]).toEqual([["表.xlsx"], ""]);
  });

  test("several are told in one line", async () => {
    desk.put("表2.xlsx");
    mkdirSync(desk.path("出"));
    for (const name of ["表.xlsx", "表2.xlsx"]) writeFileSync(desk.path("出", name), edited);
    const { err } = await desk.pingfen(["score", "表.xlsx", "表2.xlsx", "--out", "出"]);
    expect(err).toBe(`${KEPT.replace("1", "2").replace("就是", "例如")} 出/表.xlsx.bak。\n`);
  });

  test("--resume leaves it as it is, says so, and logs nothing as written", async () => {
    mkdirSync(desk.path("出"));
    writeFileSync(desk.path("出", "表.xlsx"), edited);
    const argv = ["score", "表.xlsx", "--out", "出", "--resume", "--log", "log.jsonl"];
    const { out } = await desk.pingfen(argv);
    expect(out).toContain("已有副本 出/表.xlsx，这次没有再写");
    expect([read("出", "表.xlsx"), read("log.jsonl").toString()]).toEqual([edited, ""]);
  });
});

describe("a summary that is there", () => {
  const run = () => desk.pingfen(["score", "劳务.xlsx", "--summary", "汇总.xlsx"]);
  beforeEach(() => desk.put("劳务.xlsx", OPEN));

  test("gives way to the next one", async () => {
    await run();
    expect((await run()).err).toBe("");
    expect(readdirSync(desk.folder).filter((name) => name.endsWith(".bak"))).toEqual([]);
  });

  test("is kept with the answers in its 待办", async () => {
    await run();
    const book = openWorkbook(read("汇总.xlsx"));
    book.apply([{ sheet: "待办", cell: "K2", kind: "value", before: null, after: 20 }]);
    writeFileSync(desk.path("汇总.xlsx"), book.save());
    expect((await run()).err).toBe(`${KEPT} 汇总.xlsx.bak。\n`);
    expect(openWorkbook(read("汇总.xlsx.bak")).read("待办").cell(2, 11).value).toBe(20);
  });

  test.each([
    ["another workbook", () => desk.put("汇总.xlsx")],
    ["what is no workbook", () => writeFileSync(desk.path("汇总.xlsx"), edited)],
  ])("is kept when it is %s", async (_, put) => {
    put();
    const before = read("汇总.xlsx");
    await run();
    expect(read("汇总.xlsx.bak")).toEqual(before);
  });
});

describe("--in-place through a symbolic link", () => {
  beforeEach(() => {
    mkdirSync(desk.path("库"));
    desk.put("库/原件.xlsx");
    symlinkSync("库/原件.xlsx", desk.path("链接.xlsx"));
  });

  test.each(["score 链接.xlsx --in-place", "check 链接.xlsx --fix --in-place"])(
    "%s: the file it leads to is written and kept, the link stays",
    async (line) => {
      const before = read("库", "原件.xlsx");
      await desk.pingfen(line.split(" "));
      expect(readlinkSync(desk.path("链接.xlsx"))).toBe("库/原件.xlsx");
      expect(read("库", "原件.xlsx")).not.toEqual(before);
      expect(read("库", "原件.xlsx.bak")).toEqual(before);
      expect(readdirSync(desk.folder)).not.toContain("链接.xlsx.bak");
    },
  );

  test("a link and its file are done once", async () => {
    const { out } = await desk.pingfen(["score", ".", "--in-place"]);
    expect(out.match(/^\S*(链接|原件)\.xlsx$/gm)).toHaveLength(1);
    expect(readdirSync(desk.path("库")).sort()).toEqual(["原件.xlsx", "原件.xlsx.bak"]);
  });
});
