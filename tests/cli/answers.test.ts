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
      indicators: { row: number; name: string; decision: string; score: { cell: string } }[];
    }[];
  }[];
}

function openRows({ files }: Told) {
  return files.flatMap(({ forms }) =>
    forms.flatMap(({ sheet, indicators }) =>
      indicators
        .filter(({ decision }) => decision === "judgement")
        .map(({ row, name, score }) => {
          return { sheet, row, name, column: score.cell.charCodeAt(0) - 64 };
        }),
    ),
  );
}

test("the file is told by its folder too", async () => {
  const { scores, err } = await decide([
    { file: "/别处/表/乙局/自评表.xlsx", score: 19 },
    { file: "表\\甲局\\自评表.xlsx", score: 20 },
  ]);
  expect([scores, err]).toEqual([[20, 19], ""]);
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
