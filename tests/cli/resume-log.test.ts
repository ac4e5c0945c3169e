import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Desk } from "./pingfen";

/* The log tells of every cell that was written, whichever run of the work wrote it. */
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  for (const name of ["表1.xlsx", "表2.xlsx"]) desk.put(`表/${name}`);
});
afterEach(() => rmSync(desk.folder, { recursive: true, force: true }));

const RUN = ["score", "表", "--out", "出", "--log", "log.jsonl"];
const log = (name = "log.jsonl") => readFileSync(desk.path(name), "utf8");
const cells = () =>
  log()
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { file, cell } = JSON.parse(line) as { file: string; cell: string };
      return `${file} ${cell}`;
    });

test("--resume adds to the log that is there, and tells of no cell twice", async () => {
  await desk.pingfen(RUN);
  const whole = log();
  rmSync(desk.path("出", "表2.xlsx"));
  const first = whole.split("\n").filter((line) => line.includes("表1.xlsx"));
  writeFileSync(desk.path("log.jsonl"), `${first.join("\n")}\n`);
  await desk.pingfen([...RUN, "--resume"]);
  expect(log().startsWith(first.join("\n"))).toBe(true);
  const now = cells();
  expect([now.length, new Set(now).size]).toEqual([whole.trimEnd().split("\n").length, now.length]);
  await desk.pingfen([...RUN, "--resume"]);
  expect(cells()).toEqual(now);
});

test("what was written before a kill and not logged, or half logged, is logged by --resume", async () => {
  await desk.pingfen(RUN);
  const all = cells();
  writeFileSync(desk.path("log.jsonl"), "");
  appendFileSync(desk.path("log.jsonl"), '{"file":"表/表1.xl');
  await desk.pingfen([...RUN, "--resume", "--summary", "汇总.xlsx"]);
  expect(cells()).toEqual(all);
  const written = openWorkbook(readFileSync(desk.path("汇总.xlsx"))).read("修改记录");
  expect(written.rows().length).toBe(all.length + 1);
});

test("a copy that a person changed is logged as nobody's", async () => {
  await desk.pingfen(RUN);
  const whole = log();
  desk.put("出/表1.xlsx");
  await desk.pingfen([...RUN, "--resume"]);
  expect(log()).toBe(whole);
  writeFileSync(desk.path("log.jsonl"), "");
  await desk.pingfen([...RUN, "--resume"]);
  expect(cells().every((cell) => cell.startsWith("表/表2.xlsx"))).toBe(true);
});

test("without --resume the earlier log is kept, and that is said", async () => {
  await desk.pingfen(RUN);
  const before = log();
  const { err } = await desk.pingfen(RUN);
  expect(log("log.jsonl.bak")).toBe(before);
  expect(err).toContain("log.jsonl.bak");
});

test("what a killed run left half-written beside log, summary and report is removed", async () => {
  const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  const left = (name: string) => `${name}.pingfen-${host}-${2 ** 22 + 1}.tmp`;
  const names = ["log.jsonl", "汇总.xlsx", "结果.txt"];
  for (const name of [...names, "别的"]) writeFileSync(desk.path(left(name)), "");
  await desk.pingfen([...RUN, "--summary", "汇总.xlsx", "--report", "结果.txt"]);
  const tmp = readdirSync(desk.folder).filter((name) => name.endsWith(".tmp"));
  expect(tmp).toEqual([left("别的")]);
});

test.each(["--decide", "--actuals"])("--resume takes no %s: nothing is done", async (option) => {
  const { code, err } = await desk.pingfen([...RUN, "--resume", option, "答复.xlsx"]);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(`${option} 里的答复会写不进去.+去掉 --resume`),
  ]);
  expect(readdirSync(desk.folder)).toEqual(["表"]);
});
