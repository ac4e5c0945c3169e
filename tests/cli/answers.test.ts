import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Desk } from "./pingfen";

/* One project's form in two bureaus: each gets its own answer, and nobody the other's. */
const OPEN = "qiannan-2024-17-laowu-xiezuozhan/blank.xlsx";
const SAME_NAME = ["甲局/自评表.xlsx", "乙局/自评表.xlsx"] as const;

async function decide(decisions: object[]) {
  const desk = new Desk();
  for (const file of SAME_NAME) desk.put(`表/${file}`, OPEN);
  const [open] = openRows(
    JSON.parse((await desk.pingfen(["score", "表", "--format", "json"])).out),
  );
  const given = decisions.map((one) => ({ indicator: open!.name, ...one }));
  writeFileSync(desk.path("判定.json"), JSON.stringify({ version: 1, decisions: given }));
  const said = await desk.pingfen(["score", "表", "--decide", "判定.json", "--out", "出"]);
  const scores = SAME_NAME.map((file) => {
    const book = openWorkbook(readFileSync(desk.path("出", file)));
    return book.read(open!.sheet).cell(open!.row, open!.column).value;
  });
  return { scores, err: said.err };
}

interface Told {
  files: {
    forms: {
      sheet: string;
      indicators: {
        row: number;
        name: string;
        decision: string;
        score: { cell: string; value: number | null };
      }[];
    }[];
  }[];
}

function openRows({ files }: Told) {
  return files.flatMap(({ forms }) =>
    forms.flatMap(({ sheet, indicators }) =>
      indicators
        .filter(({ decision }) => decision === "judgement")
        .map(({ row, name, score }) => {
          const column = score.cell.charCodeAt(0) - 64;
          return { sheet, row, name, column, value: score.value };
        }),
    ),
  );
}

test("the file is told by its folder too", async () => {
  const { scores, err } = await decide([
    { file: "/别处/表/乙局/自评表.xlsx", score: 19 },
    { file: "表\\甲局\\自评表.xlsx", score: 20 },
  ]);
  const told =
    "“/别处/表/乙局/自评表.xlsx”的答复用在了 表/乙局/自评表.xlsx 上，两边文件夹的前面部分不同，请核对。\n";
  expect([scores, err]).toEqual([[20, 19], told]);
});

test("a bare name that two files have is nobody's", async () => {
  const { scores, err } = await decide([{ file: "自评表.xlsx", score: 19 }]);
  expect(scores).toEqual([null, null]);
  expect(err).toContain("同名的文件不止一个");
});

test("two answers for one row are none", async () => {
  const { scores, err } = await decide([
    { file: "甲局/自评表.xlsx", score: 19 },
    { file: "甲局/自评表.xlsx", score: 20 },
  ]);
  expect(scores).toEqual([null, null]);
  expect(err).toContain("两个不同的答复");
});

describe("an answer for another bureau's file of the same name is nobody's", () => {
  test.each([
    ["from above", ["score", "表/乙局"], ""],
    ["from inside the folder", ["score", "自评表.xlsx"], "表/乙局"],
  ])("%s", async (_, argv, cwd) => {
    const desk = new Desk();
    desk.put("表/乙局/自评表.xlsx", OPEN);
    const decisions = [{ file: "表/甲局/自评表.xlsx", row: 23, score: 19 }];
    writeFileSync(desk.path(cwd, "判定.json"), JSON.stringify({ version: 1, decisions }));
    const said = await new Desk(desk.path(cwd)).pingfen([
      ...argv,
      "--decide",
      "判定.json",
      "--format",
      "json",
    ]);
    const [open] = openRows(JSON.parse(said.out));
    expect(open?.value).toBeNull();
    expect(said.err).toContain("这次处理的同名文件在别的文件夹");
    expect(said.err).toContain("表/甲局/自评表.xlsx");
  });
});
