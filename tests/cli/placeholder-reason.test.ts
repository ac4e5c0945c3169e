import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { Desk } from "./pingfen";

/* 无 in the cell of a reason that is due is none: it is asked for, and an answer takes its place. */
const FORM = "qiannan-2024-07-chengxiang-jumin-yanglao/blank.xlsx";

interface Told {
  files: {
    forms: { indicators: { name: string; row: number; reason: Reason }[] }[];
  }[];
}
interface Reason {
  readonly cell: string | null;
  readonly text: string;
  readonly required: boolean;
  readonly missing: boolean;
}

async function score(desk: Desk, ...more: string[]) {
  const { out, err } = await desk.pingfen(["score", "表.xlsx", "--format", "json", ...more]);
  const [form] = (JSON.parse(out) as Told).files[0]!.forms;
  return { rows: form!.indicators, err };
}

/** A form with a text in the reason cell of its first row that needs a reason. */
async function formWith(text: string) {
  const desk = new Desk();
  desk.put("表.xlsx", FORM);
  const [asks] = (await score(desk)).rows.filter(({ reason }) => reason.required);
  const { cell } = asks!.reason;
  const book = openWorkbook(readFileSync(desk.path("表.xlsx")));
  const sheet = book.activeSheet;
  const before = asks!.reason.text === "" ? null : asks!.reason.text;
  book.apply([{ sheet, cell: cell!, kind: "value", before, after: text }]);
  writeFileSync(desk.path("表.xlsx"), book.save());
  return { desk, cell: cell!, name: asks!.name };
}

test.each([
  ["无", true],
  ["/", true],
  ["参保人数下降。", false],
])("“%s” in the cell: a reason is missing: %s", async (text, missing) => {
  const { desk, cell } = await formWith(text);
  const { rows } = await score(desk);
  const row = rows.find(({ reason }) => reason.cell === cell);
  expect(row?.reason).toMatchObject({ text, required: true, missing });
  const table = (await desk.pingfen(["score", "表.xlsx"])).out;
  expect(new RegExp(`原因[^\n]*${cell}(?!\\d)`).test(table)).toBe(missing);
});

test.each([
  ["无", "已补缴。", ""],
  ["参保人数下降。", "参保人数下降。", /已经写了别的/],
])("an answer for a cell with “%s” leaves “%s”", async (text, left, told) => {
  const { desk, cell, name } = await formWith(text);
  const decisions = [{ indicator: name, reason: "已补缴。" }];
  writeFileSync(desk.path("答复.json"), JSON.stringify({ version: 1, decisions }));
  const { rows, err } = await score(desk, "--decide", "答复.json");
  expect(rows.find(({ reason }) => reason.cell === cell)?.reason.text).toBe(left);
  expect(err).toMatch(told);
});
