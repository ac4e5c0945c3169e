import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportSchema, type Report } from "../../src/app/report";
import { run } from "../../src/cli/main";
import { FORMS_FOLDER } from "../forms/fixtures";

const SOUND = "qiannan-2024-03-zhongguo-chuangyi-dasai";
const FAULTY = "qiannan-2024-19-renshi-guanli-xitong";
const UNSCORED = "qiannan-2024-12-jinbao-gongcheng-yunwei";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "pingfen-check-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a published form into the folder under a name of its own. */
function put(id: string, name: string): void {
  copyFileSync(join(FORMS_FOLDER, id, "filled.xlsx"), join(folder, name));
}

async function pingfen(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(["check", ...argv], "0", "zh-CN", {
    out: (text) => (out += text),
    err: (text) => (err += text),
    cwd: folder,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 100,
    workerFile: null,
  });
  return { code, out, err };
}

async function reportOf(...argv: string[]): Promise<Report> {
  const { out } = await pingfen(...argv, "--profile", "qiannan", "--format", "json");
  return reportSchema.parse(JSON.parse(out));
}

test("exit 0 for a sound form, 1 for one with an error, 2 for wrong usage", async () => {
  put(SOUND, "a.xlsx");
  put(FAULTY, "b.xlsx");
  expect((await pingfen("a.xlsx", "--profile", "qiannan")).code).toBe(0);
  expect((await pingfen("b.xlsx", "--profile", "qiannan")).code).toBe(1);
  expect((await pingfen("missing.xlsx")).code).toBe(1);
  expect((await pingfen("a.xlsx", "--fix")).code).toBe(2);
  expect((await pingfen("a.xlsx", "--out", "o")).code).toBe(2);
  expect((await pingfen("a.xlsx", "--fix", "--across", "--out", "o")).code).toBe(2);
});

test("the table names the cell, what is wrong and what to do", async () => {
  put(FAULTY, "b.xlsx");
  const { out } = await pingfen("b.xlsx", "--profile", "qiannan");
  expect(out).toContain("错误 B27   总分 85 对应的等级是“良”，结论写的是“中”。 grade-mismatch");
  expect(out).toContain("→ 把等级改过来；如果错的是总分，先改总分。 (可自动改正)");
});

test("the printable page has one section a form and escapes what stands in the sheet", async () => {
  put(FAULTY, "b<b>.xlsx");
  put(SOUND, "a.xlsx");
  const { out } = await pingfen(".", "--format", "html", "--profile", "qiannan");
  expect(out.match(/<section>/g)).toHaveLength(2);
  expect(out).toContain("b&lt;b&gt;.xlsx");
  expect(out).not.toMatch(/<(script|link|img)|https?:/);
});

test("the report holds plain cells and whole sentences", async () => {
  put(FAULTY, "b.xlsx");
  const report = await reportOf("b.xlsx");
  const { findings, edits } = report.files[0]!.forms[0]!;
  expect(edits).toEqual([]);
  for (const { cells, message, why, todo } of findings) {
    for (const cell of cells) expect(cell).toMatch(/^[A-Z]+\d+$/);
    for (const sentence of [message, why, todo]) expect(sentence).toMatch(/[。？]$/);
  }
});

test("--fix mends what is certain in a copy and leaves the original", async () => {
  put(FAULTY, "b.xlsx");
  put(UNSCORED, "c.xlsx");
  const before = readFileSync(join(folder, "b.xlsx"));
  const { code } = await pingfen(".", "--fix", "--out", "fixed", "--profile", "qiannan");
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "b.xlsx"))).toEqual(before);
  const again = await reportOf("fixed");
  const errors = again.files.flatMap(({ forms }) =>
    forms.flatMap(({ findings }) => findings.filter(({ level }) => level === "error")),
  );
  expect(errors).toEqual([]);
});

test("--fix --in-place keeps a backup; a second run changes nothing", async () => {
  put(FAULTY, "b.xlsx");
  await pingfen("b.xlsx", "--fix", "--in-place", "--profile", "qiannan");
  expect(existsSync(join(folder, "b.xlsx.bak"))).toBe(true);
  const fixed = readFileSync(join(folder, "b.xlsx"));
  await pingfen("b.xlsx", "--fix", "--in-place", "--profile", "qiannan");
  expect(readFileSync(join(folder, "b.xlsx"))).toEqual(fixed);
});

test("--across sees the same project in two files", async () => {
  put(SOUND, "a.xlsx");
  put(SOUND, "b.xlsx");
  const alone = await reportOf(".");
  const together = await reportOf(".", "--across");
  const names = (report: Report) =>
    report.files.flatMap(({ forms }) =>
      forms.flatMap(({ findings }) => findings.map(({ check }) => check)),
    );
  expect(names(alone)).not.toContain("duplicate-project");
  expect(names(together)).toContain("duplicate-project");
});

test("what .pingfen.json lets stand is listed with its note and no longer counts", async () => {
  put(FAULTY, "b.xlsx");
  const [finding] = (await reportOf("b.xlsx")).files[0]!.forms[0]!.findings;
  const fault = {
    ...{ check: finding!.check, sheet: "自评表", cell: finding!.cells[0] },
    facts: JSON.stringify({ total: "85", expected: "良", found: "中" }),
    note: "按本地等级标准。",
  };
  writeFileSync(join(folder, ".pingfen.json"), JSON.stringify({ version: 1, accepted: [fault] }));
  const form = (await reportOf("b.xlsx")).files[0]!.forms[0]!;
  expect(form.findings.map(({ check }) => check)).not.toContain("grade-mismatch");
  expect(form.accepted?.map(({ check, note }) => [check, note])).toEqual([
    ["grade-mismatch", "按本地等级标准。"],
  ]);
  expect((await pingfen("b.xlsx", "--profile", "qiannan")).code).toBe(0);
  writeFileSync(join(folder, ".pingfen.json"), "{}");
  expect((await pingfen("b.xlsx")).code).toBe(2);
});
