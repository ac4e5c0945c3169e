import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { reportSchema, type FormReport } from "../../src/app/report";
import { run } from "../../src/cli/main";
import { detectForms, type Edit } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { build, relationships } from "../hosts/xlsx/build";

const BOOKS = resolve(__dirname, "../forms/books");
const MADE = join("新表", "指标表-自评表.xlsx");
const PROJECTS = [
  "绍兴市在事业单位工作人员公开招聘面试及体检",
  "全市人力资源和社保事务工作",
  "培训经费",
  "再就业资金政策兑现企业",
  "培训费",
];
const TWICE = "职业技能培训补贴发放人数";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pingfen-make-"));
  cpSync(join(BOOKS, "shaoxing-2023-list.xlsx"), join(folder, "指标表.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pingfen(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const code = await run(argv, "1.0.0", "zh-CN", {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    cwd: folder,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 100,
    workerFile: null,
  });
  return { code, ...said };
}

async function forms(...argv: string[]): Promise<FormReport[]> {
  const { out } = await pingfen(...argv, "--format", "json");
  return reportSchema.parse(JSON.parse(out)).files.flatMap((file) => file.forms as FormReport[]);
}

function make(...more: string[]): ReturnType<typeof pingfen> {
  return pingfen("make", "指标表.xlsx", "--template", "空白表.xlsx", "--out", "新表", ...more);
}

/** What is said of each project, wherever its form stands. */
function byProject(list: readonly FormReport[]): Map<string | null, FormReport> {
  return new Map(list.map((form) => [form.project, { ...form, sheet: "" }]));
}

describe.each(["qiannan-blank.xlsx", "jiaxing-blank.xlsx"])(
  "%s, all projects in one workbook",
  (blank) => {
    beforeEach(() => cpSync(join(BOOKS, blank), join(folder, "空白表.xlsx")));

    test("is one file with a sheet for each project, in the order of the list", async () => {
      const { code, out } = await make("--one-workbook");
      expect(code).toBe(0);
      expect(out).toContain("5 张自评表");
      expect(readdirSync(join(folder, "新表"))).toEqual(["指标表-自评表.xlsx"]);
      const book = openWorkbook(readFileSync(join(folder, MADE)));
      expect(book.sheetNames).toEqual(PROJECTS);
      expect(book.activeSheet).toBe(PROJECTS[0]);
      const found = PROJECTS.map((sheet) => detectForms(book.read(sheet)).forms);
      expect(found.map(([form]) => form?.project?.text)).toEqual(PROJECTS);
      expect(found.map(({ length }) => length)).toEqual(PROJECTS.map(() => 1));
    });

    test("holds the same forms as a file for each, and the checks say the same of them", async () => {
      await make("--one-workbook");
      const together = byProject(await forms("check", MADE));
      rmSync(join(folder, "新表"), { recursive: true });
      await make();
      expect(together).toEqual(byProject(await forms("check", "新表", "--across")));
      expect(together.size).toBe(PROJECTS.length);
    });
  },
);

test("each project's sheet is scored from a list of actuals", async () => {
  cpSync(join(BOOKS, "qiannan-blank.xlsx"), join(folder, "空白表.xlsx"));
  await make("--one-workbook");
  const made = await forms("score", MADE);
  const rows = made.flatMap(({ project, indicators }) =>
    indicators.map(({ name, target }) => [project ?? "", name, target.text.replace(/^[≥≤=]/, "")]),
  );
  writeFileSync(join(folder, "完成值.xlsx"), listOf([["项目", "指标", "实际完成值"], ...rows]));
  const argv = ["score", MADE, "--actuals", "完成值.xlsx", "--out", "填好的"];
  const scored = (await forms(...argv)).flatMap(({ indicators }) => indicators);
  // One project lists an indicator twice: which of the two an actual means is for a person to say.
  const full = scored.map(({ name, points }) => (name === TWICE ? null : points.value));
  expect(full.filter((points) => points === null)).toHaveLength(2);
  expect(scored.map(({ score }) => score.value)).toEqual(full);
  const filled = await forms("score", join("填好的", "指标表-自评表.xlsx"));
  const held = filled.flatMap(({ indicators }) => indicators.map(({ score }) => score.before));
  expect(held).toEqual(full);
});

function listOf(rows: readonly (readonly string[])[]): Uint8Array {
  const book = openWorkbook(build({ sheets: { 清单: "" } }));
  const edits = rows.flatMap((cells, r) =>
    cells.map((after, c): Edit => {
      return { sheet: "清单", cell: `${"ABC"[c]}${r + 1}`, kind: "value", before: null, after };
    }),
  );
  book.apply(edits);
  return book.save();
}

test("a blank form with a table is refused in a sentence, and no file is left", async () => {
  const header = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];
  const cells = header.map(
    (text, i) => `<c r="${"ABCDE"[i]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  const blank = build({
    sheets: { 自评表: `<row r="1">${cells.join("")}</row><row r="2"><c r="A2"/></row>` },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": "<table/>",
    },
  });
  writeFileSync(join(folder, "空白表.xlsx"), blank);
  const { code, err } = await make("--one-workbook");
  expect(code).toBe(2);
  expect(err).toContain("套用的表格");
  expect(existsSync(join(folder, "新表"))).toBe(false);
});
