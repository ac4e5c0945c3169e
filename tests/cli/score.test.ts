import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { reportSchema, type FileReport, type Report } from "../../src/app/report";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/main";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { formCases } from "../forms/fixtures";

const FORMS = resolve(__dirname, "../forms");
let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "pingfen-cli-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  code: number;
  out: string;
  err: string;
}

async function pingfen(...argv: string[]): Promise<Said> {
  const said = { out: "", err: "" };
  const io: Io = {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    cwd: folder,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 100,
    workerFile: null,
  };
  const code = await run(argv, "1.0.0", "zh-CN", io);
  return { code, ...said };
}

async function report(...argv: string[]): Promise<FileReport[]> {
  const { out } = await pingfen(...argv, "--format", "json");
  return reportSchema.parse(JSON.parse(out)).files as Report["files"];
}

/** Copies of published blank forms under short names. */
function put(name: string, id: string): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  cpSync(join(FORMS, id, "blank.xlsx"), join(folder, name));
}

const QIANNAN = "qiannan-2024-07-chengxiang-jumin-yanglao";
const OPEN = "qiannan-2024-17-laowu-xiezuozhan";

describe("a dry run", () => {
  test("writes nothing and says the total", async () => {
    put("表.xlsx", QIANNAN);
    const before = readFileSync(join(folder, "表.xlsx"));
    const { code, out } = await pingfen("score", "表.xlsx");
    expect(code).toBe(0);
    expect(out).toContain("总分 88.56  良");
    expect(readdirSync(folder)).toEqual(["表.xlsx"]);
    expect(readFileSync(join(folder, "表.xlsx"))).toEqual(before);
  });

  test("chooses the profile from the form and says why", async () => {
    put("表.xlsx", QIANNAN);
    const [file] = await report("score", "表.xlsx");
    expect(file?.forms[0]).toMatchObject({ profile: "qiannan", total: { score: 88.56 } });
    expect(file?.forms[0]?.profileWhy).toContain("黔南");
  });
});

describe("writing", () => {
  test("--out fills a copy and leaves the original", async () => {
    put("表.xlsx", QIANNAN);
    const before = readFileSync(join(folder, "表.xlsx"));
    const [file] = await report("score", "表.xlsx", "--out", "filled");
    expect(file?.output).toBe(join("filled", "表.xlsx"));
    const grid = openWorkbook(readFileSync(join(folder, "filled", "表.xlsx"))).read("自评表");
    expect([grid.cell(15, 8).value, grid.cell(28, 8).value]).toEqual([3.59, 88.56]);
    expect(readFileSync(join(folder, "表.xlsx"))).toEqual(before);
  });

  test("--in-place keeps a .bak", async () => {
    put("表.xlsx", QIANNAN);
    const before = readFileSync(join(folder, "表.xlsx"));
    expect((await pingfen("score", "表.xlsx", "--in-place")).code).toBe(0);
    expect(readFileSync(join(folder, "表.xlsx.bak"))).toEqual(before);
    expect(readFileSync(join(folder, "表.xlsx"))).not.toEqual(before);
  });

  test("the same input gives the same bytes", async () => {
    put("表.xlsx", QIANNAN);
    await pingfen("score", "表.xlsx", "--out", "a");
    await pingfen("score", "表.xlsx", "--out", "b");
    const [a, b] = ["a", "b"].map((out) => readFileSync(join(folder, out, "表.xlsx")));
    expect(a).toEqual(b);
  });

  test("--resume keeps copies that are there and makes those that are not", async () => {
    put("表1.xlsx", QIANNAN);
    put("表2.xlsx", OPEN);
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out", "表1.xlsx"), "done before");
    await pingfen("score", ".", "--out", "out", "--resume");
    expect(readFileSync(join(folder, "out", "表1.xlsx"), "utf8")).toBe("done before");
    expect(existsSync(join(folder, "out", "表2.xlsx"))).toBe(true);
  });
});

describe("files that can't be worked on", () => {
  test.each([
    ["empty", ""],
    ["not-a-workbook", "这不是表格"],
  ])("%s is a line of the report and never stops the rest", async (code, content) => {
    writeFileSync(join(folder, "坏.xlsx"), content);
    put("好.xlsx", QIANNAN);
    const files = await report("score", "坏.xlsx", "好.xlsx", "没有.xlsx");
    expect(files.map(({ ok, error }) => [ok, error?.code])).toEqual([
      [false, code],
      [true, undefined],
      [false, "not-found"],
    ]);
    expect((await pingfen("score", "坏.xlsx")).code).toBe(1);
  });

  test.each([
    [["score"]],
    [["score", "表.xlsx", "--profile", "火星"]],
    [["score", "表.xlsx", "--out", "a", "--in-place"]],
    [["score", "表.xlsx", "--shard", "5/4"]],
    [["nothing"]],
  ])("%j is wrong usage: exit 2 and a sentence", async (argv) => {
    put("表.xlsx", QIANNAN);
    const { code, err } = await pingfen(...argv);
    expect(code).toBe(2);
    expect(err.length).toBeGreaterThan(5);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("many files", () => {
  test("shares of one list are apart and together all of it", async () => {
    for (let i = 0; i < 7; i++) put(`表${i}.xlsx`, OPEN);
    const shares = await Promise.all(
      ["1/3", "2/3", "3/3"].map(async (shard) =>
        (await report("score", ".", "--shard", shard)).map(({ file }) => file),
      ),
    );
    expect(shares.map((share) => share.length)).toEqual([3, 2, 2]);
    expect(new Set(shares.flat()).size).toBe(7);
  });

  test("--summary beside other folders links to the copies, and records what was written", async () => {
    put("表.xlsx", "qiannan-2024-07-chengxiang-jumin-yanglao");
    await pingfen("score", "表.xlsx", "--out", "填好", "--summary", "汇总/汇总.xlsx");
    const summary = openWorkbook(readFileSync(join(folder, "汇总/汇总.xlsx")));
    expect(summary.read("汇总").cell(2, 12).formula).toContain(join("..", "填好", "表.xlsx"));
    const written = summary.read("修改记录");
    const cells = written
      .rows()
      .map((row) => [3, 5].map((column) => written.cell(row, column).value));
    expect(cells).toContainEqual(["H15", 3.59]);
  });

  test("--summary lists the forms, and its 待办 sheet is taken back filled in", async () => {
    put("表.xlsx", OPEN);
    await pingfen("score", "表.xlsx", "--summary", "汇总.xlsx");
    const summary = openWorkbook(readFileSync(join(folder, "汇总.xlsx")));
    expect(summary.sheetNames).toEqual(["汇总", "按单位", "待办"]);
    const todo = summary.read("待办");
    expect([todo.lastRow, todo.cell(2, 5).text, todo.cell(2, 10).text]).toEqual([
      2,
      "稳定就业和权益维护",
      "18–23.99",
    ]);
    summary.apply([{ sheet: "待办", cell: "K2", kind: "value", before: null, after: 20 }]);
    writeFileSync(join(folder, "填好.xlsx"), summary.save());
    const [file] = await report("score", "表.xlsx", "--decide", "填好.xlsx");
    expect(file?.forms[0]?.total).toMatchObject({ score: 70.52, final: true });
  });

  test("decisions outside the points, or for nobody, are refused aloud", async () => {
    put("表.xlsx", OPEN);
    const decisions = [
      { row: 23, score: 31 },
      { indicator: "没有这个指标", score: 1 },
    ];
    writeFileSync(join(folder, "判定.json"), JSON.stringify({ version: 1, decisions }));
    const { err } = await pingfen("score", "表.xlsx", "--decide", "判定.json");
    expect(err).toContain("没有采用");
    expect(err).toContain("没有用上：没有这个指标");
  });

  test("--log says of every written cell by which rule and document", async () => {
    put("表.xlsx", QIANNAN);
    await pingfen("score", "表.xlsx", "--out", "out", "--log", "log.jsonl");
    const lines = readFileSync(join(folder, "log.jsonl"), "utf8").trim().split("\n");
    const written = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(written.find(({ cell }) => cell === "H15")).toMatchObject({
      after: 3.59,
      before: null,
      profile: "qiannan",
      reason: "668607 ÷ 931423 × 5 = 3.59",
    });
    expect(written.every(({ profileHash }) => /^[0-9a-f]{64}$/.test(String(profileHash)))).toBe(
      true,
    );
  });

  test.each(["qiannan-2024-department", "zhuzhou-2023-department"])(
    "%s: a department's book scores as its single forms do",
    async (name) => {
      cpSync(join(FORMS, "books", `${name}.xlsx`), join(folder, "本.xlsx"));
      const places = JSON.parse(readFileSync(join(FORMS, "books", `${name}.json`), "utf8")) as {
        region: string;
        forms: { sheet: string; table: string }[];
      };
      const [book] = await report("score", "本.xlsx", "--profile", places.region);
      for (const { sheet, table } of places.forms) {
        put(`${table}.xlsx`, table);
        const [single] = await report("score", `${table}.xlsx`, "--profile", places.region);
        const own = book?.forms.find((form) => form.sheet === sheet);
        const scores = (form: FileReport["forms"][number] | undefined) =>
          form?.indicators.map(({ name: indicator, score }) => [indicator, score.value]);
        expect(scores(own)).toEqual(scores(single?.forms[0]));
        expect(own?.total).toMatchObject({ score: single?.forms[0]?.total.score ?? null });
      }
    },
  );
});

test("make, actuals from a list, score: a new year's forms from the list of targets", async () => {
  cpSync(join(FORMS, "books", "shaoxing-2023-list.xlsx"), join(folder, "指标表.xlsx"));
  cpSync(join(FORMS, "books", "qiannan-blank.xlsx"), join(folder, "空白表.xlsx"));
  const made = await pingfen("make", "指标表.xlsx", "--template", "空白表.xlsx", "--out", "新表");
  expect(made.code).toBe(0);
  expect(readdirSync(join(folder, "新表"))).toHaveLength(5);
  const [file] = await report("score", "新表/培训经费.xlsx");
  const form = file?.forms[0];
  expect(form?.indicators.every(({ score }) => score.value === null)).toBe(true);
  const list = openWorkbook(readFileSync(join(folder, "空白表.xlsx")));
  const rows = form?.indicators.map(({ name, target }) => [
    "培训经费",
    name,
    target.text.replace(/^[≥≤=]/, ""),
  ]);
  const edits = [
    ["项目", "指标", "实际完成值"],
    ...(rows ?? []),
    ["培训经费", "没有的指标", "1"],
  ].flatMap((cells, r) =>
    cells.map((after, c) => ({
      sheet: "自评表",
      cell: `${"LMN"[c]}${r + 40}`,
      kind: "value" as const,
      before: null,
      after,
    })),
  );
  list.apply(edits);
  writeFileSync(join(folder, "完成值.xlsx"), list.save());
  const said = await pingfen("score", "新表/培训经费.xlsx", "--actuals", "完成值.xlsx");
  expect(said.err).toContain("没有的指标");
  const [scored] = await report("score", "新表/培训经费.xlsx", "--actuals", "完成值.xlsx");
  const full = scored?.forms[0]?.indicators.map(
    ({ points, score }) => score.value === points.value,
  );
  expect(full).toEqual(full?.map(() => true));
});

test("check ends in 1 when an error is left, in 0 on a clean form", async () => {
  put("空.xlsx", QIANNAN);
  expect((await pingfen("check", "空.xlsx")).code).toBe(1);
  await pingfen("score", "空.xlsx", "--out", "filled");
  expect((await pingfen("check", "filled/空.xlsx")).code).toBe(0);
});

test("profiles are listed and printed", async () => {
  const list = await pingfen("profiles");
  expect(list.out).toContain("qiannan");
  const one = await pingfen("profiles", "qiannan");
  expect(JSON.parse(one.out)).toMatchObject({ id: "qiannan" });
  expect(formCases.length).toBe(22);
});
