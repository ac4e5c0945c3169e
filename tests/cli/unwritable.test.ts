import type * as fs from "node:fs";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { openOutput, sweepLeftovers } from "../../src/cli/write";
import { Desk } from "./pingfen";

/** What the operating system refuses; whoever runs the tests may be allowed everything. */
const mockRefused = new Map<string, string>();

jest.mock("node:fs", () => {
  const actual = jest.requireActual<typeof fs>("node:fs");
  const refuse = (call: string, path: unknown): void => {
    for (const [end, code] of mockRefused) {
      if (!String(path).endsWith(end)) continue;
      throw Object.assign(new Error(code), { code, syscall: call, path: String(path) });
    }
  };
  const guarded = (call: "readdirSync" | "readFileSync" | "appendFileSync" | "renameSync") =>
    ((...given: unknown[]) => {
      refuse(call, given[call === "renameSync" ? 1 : 0]);
      return (actual[call] as (...args: unknown[]) => unknown)(...given);
    }) as unknown;
  return {
    ...actual,
    readdirSync: guarded("readdirSync"),
    readFileSync: guarded("readFileSync"),
    appendFileSync: guarded("appendFileSync"),
    renameSync: guarded("renameSync"),
  };
});

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("表.xlsx");
  writeFileSync(desk.path("挡路"), "x");
});
afterEach(() => {
  mockRefused.clear();
  rmSync(desk.folder, { recursive: true, force: true });
});

describe("a place where nothing can be written is said before the work", () => {
  test.each([
    ["score 表.xlsx --summary 挡路/汇总.xlsx", "score 表.xlsx --in-place"],
    ["score 表.xlsx --report 挡路/结果.json", "score 表.xlsx --in-place"],
    ["score 表.xlsx --log 挡路/log.jsonl", "score 表.xlsx --in-place"],
    ["score 表.xlsx --log 文件夹", "score 表.xlsx --in-place"],
    ["check 表.xlsx --report 挡路/结果.html", "check 表.xlsx --fix --in-place"],
  ])("%s", async (line, inPlace) => {
    mkdirSync(desk.path("文件夹"));
    const before = readFileSync(desk.path("表.xlsx"));
    const flags = inPlace.split(" ").slice(2);
    const { code, out, err } = await desk.pingfen([...line.split(" "), ...flags]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^文件没有写成，原文件没有动（(ENOTDIR|EEXIST|EISDIR) .+）。.+\n$/);
    expect(readFileSync(desk.path("表.xlsx"))).toEqual(before);
    expect(readdirSync(desk.folder).sort()).toEqual(["挡路", "文件夹", "表.xlsx"].sort());
  });
});

describe("a write that fails during the work ends in one sentence and leaves nothing half-written", () => {
  test.each([
    ["--summary", "汇总.xlsx", ["log.jsonl"]],
    ["--report", "结果.json", ["log.jsonl"]],
  ])("%s %s", async (flag, name, kept) => {
    mockRefused.set(name, "ENOSPC");
    const argv = ["score", "表.xlsx", flag, name, "--log", "log.jsonl"];
    const { code, err } = await desk.pingfen(argv);
    expect([code, err.split("\n").length]).toEqual([1, 2]);
    expect(err).toContain(`ENOSPC ${desk.path(name)}`);
    expect(readdirSync(desk.folder).sort()).toEqual(["挡路", "表.xlsx", ...kept].sort());
  });

  test("make says which form could not be written", async () => {
    desk.put("指标表.xlsx", "books/shaoxing-2023-list.xlsx");
    desk.put("空白表.xlsx", "books/qiannan-blank.xlsx");
    mockRefused.set("培训经费.xlsx", "EACCES");
    const argv = ["make", "指标表.xlsx", "--template", "空白表.xlsx", "--out", "新表"];
    const { code, err } = await desk.pingfen(argv);
    expect([code, err]).toEqual([1, expect.stringContaining("培训经费.xlsx")]);
  });

  test("an output that can't be gone on with takes its half-written file away", () => {
    const io = { cwd: desk.folder } as Parameters<typeof openOutput>[1];
    const output = openOutput("结果.json", io);
    mockRefused.set(".tmp", "ENOSPC");
    expect(() => output.write("{")).toThrow("write-failed");
    expect(readdirSync(desk.folder).sort()).toEqual(["挡路", "表.xlsx"].sort());
  });
});

describe("what can't be opened is named, and the rest is done", () => {
  test.each(["EACCES", "EPERM", "EBUSY"])("a file: %s", async (code) => {
    desk.put("用着.xlsx");
    mockRefused.set("用着.xlsx", code);
    const said = await desk.pingfen(["score", "用着.xlsx", "表.xlsx"]);
    expect(said.code).toBe(1);
    expect(said.out).toContain(`打不开，可能正被别的程序占用或没有权限（${code}`);
    expect(said.out).toContain("总分 88.56");
    expect(said.out).not.toContain("损坏");
  });

  test("a folder with a workbook's name (EISDIR), as list and as template", async () => {
    mkdirSync(desk.path("夹.xlsx"));
    for (const argv of [
      ["score", "表.xlsx", "--actuals", "夹.xlsx"],
      ["make", "夹.xlsx", "--template", "表.xlsx", "--out", "新表"],
    ]) {
      const { code, err } = await desk.pingfen(argv);
      expect([code, err]).toEqual([2, expect.stringMatching(/^夹\.xlsx: 打不开.+EISDIR/)]);
    }
  });

  test("a folder below the searched one", async () => {
    desk.put("单位甲/表甲.xlsx");
    desk.put("单位乙/表乙.xlsx");
    mockRefused.set("单位甲", "EACCES");
    const { code, out } = await desk.pingfen(["score", "."]);
    expect(code).toBe(1);
    expect(out).toMatch(/单位甲[^]*打不开/);
    expect(out).toContain("单位乙");
  });
});

describe("what a killed run left half-written", () => {
  const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  const DEAD = 2 ** 22 + 1; // above the highest number Linux gives a process
  const OWN = `表.xlsx.pingfen-${host}-${DEAD}.tmp`;
  const LEFT = [
    `表.xlsx.pingfen-${host}-${process.pid}.tmp`,
    `表.xlsx.pingfen-0a1b2c3d-${DEAD}.tmp`,
    `表.pingfen.tmp`,
  ];

  test("is removed when it is this machine's and the process is gone; another's is not", () => {
    mkdirSync(desk.path("副本", "下面"), { recursive: true });
    for (const name of [OWN, ...LEFT]) writeFileSync(desk.path("副本", "下面", name), "");
    sweepLeftovers(desk.path("副本"));
    expect(readdirSync(desk.path("副本", "下面")).sort()).toEqual([...LEFT].sort());
  });

  test.each(["score 表.xlsx", "check 表.xlsx --fix"])(
    "%s --out: is looked for where the copies go, and a closed folder is passed over",
    async (line) => {
      mkdirSync(desk.path("副本", "关着"), { recursive: true });
      writeFileSync(desk.path("副本", OWN), "");
      mockRefused.set("关着", "EACCES");
      await desk.pingfen([...line.split(" "), "--out", "副本"]);
      expect(readdirSync(desk.path("副本")).sort()).toEqual(["关着", "表.xlsx"].sort());
    },
  );
});
