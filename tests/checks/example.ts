import { parseCellName, type Spot } from "../../src/core";
import { Sheet, sheetFrom } from "./sample";

/** What an example block of a doc page describes: forms, a summary sheet, a file name. */
export interface Example {
  readonly sheets: readonly Sheet[];
  readonly summary: Sheet | null;
  readonly fileName: string | null;
}

const ALIAS: Readonly<Record<string, string>> = { 原因: "偏差原因分析及改进措施" };
/** Cells named by themselves, and the text that leads to them: the cell below or beside it. */
const SINGLE: Readonly<Record<string, (sheet: Sheet) => Spot | undefined>> = {
  标题: () => ({ row: 1, column: 1 }),
  年度: () => ({ row: 2, column: 1 }),
  项目名称: () => ({ row: 3, column: 3 }),
  主管部门: () => ({ row: 4, column: 3 }),
  实施单位: () => ({ row: 4, column: 8 }),
  预期目标: () => ({ row: 10, column: 2 }),
  实际完成情况: () => ({ row: 10, column: 6 }),
  自评结论: () => ({ row: 20, column: 2 }),
};

/** Reads the lines of an example; see sample-form.md for how they are written. */
export function readExample(block: string): Example {
  const lines = block.trim().split("\n");
  const list = lines[0] === "清单";
  const base = (name: string): Sheet =>
    list ? sheetFrom("sample-list.md", name) : sheetFrom("sample-form.md", name);
  const sheets = [base("表1")];
  let summary: Sheet | null = null;
  let fileName: string | null = null;
  for (const line of list ? lines.slice(1) : lines) {
    const sheet = sheets.at(-1)!;
    const [left = "", ...rest] = line.split(" = ");
    const value = rest.join(" = ");
    if (line === "另一张表") {
      const other = base(`表${sheets.length + 1}`);
      other.type({ row: 3, column: 3 }, `另一个项目${sheets.length}`);
      sheets.push(other);
    } else if (left === "文件名") fileName = value;
    else if (left.startsWith("汇总表 ")) summary = summarySheet(left.slice(4), value);
    else if (left.startsWith("隐藏 "))
      sheet.hiddenRows.add(the(sheet.find(left.slice(3)), line).row);
    else if (left.startsWith("拆分 ")) sheet.unmerge(the(sheet.find(left.slice(3)), line));
    else if (left.startsWith("插入小计 ")) insertSubtotal(sheet, left.slice(5), value);
    else write(sheet, cellNamed(sheet, left), value);
  }
  return { sheets, summary, fileName };
}

/** A sub-total row before the given one: "50 · 49" are its points and score. */
function insertSubtotal(sheet: Sheet, before: string, value: string): void {
  const { row } = the(sheet.find(before), before);
  sheet.insertRow(row);
  const [points = "", score = ""] = value.split(" · ");
  [
    [2, "小计"],
    [7, points],
    [8, score],
  ].forEach(([column, text]) => sheet.type({ row, column: Number(column) }, String(text)));
}

function write(sheet: Sheet, spot: Spot, value: string): void {
  if (value === "空") sheet.clear(spot);
  else sheet.type(spot, value);
}

function cellNamed(sheet: Sheet, name: string): Spot {
  const [row = "", column] = name.split(" · ");
  if (column === undefined) {
    return parseCellName(row) ?? SINGLE[row]?.(sheet) ?? the(sheet.find(row), name);
  }
  const at = the(sheet.find(row), name);
  const heading = ALIAS[column] ?? column;
  const above = sheet.find(heading).filter((spot) => spot.row < at.row);
  return { row: at.row, column: the(above.reverse(), name).column };
}

function summarySheet(project: string, total: string): Sheet {
  const sheet = new Sheet("汇总表");
  ["序号", "项目名称", "总分", "等级"].forEach((text, i) =>
    sheet.type({ row: 1, column: i + 1 }, text),
  );
  ["1", project, total, ""].forEach((text, i) => sheet.type({ row: 2, column: i + 1 }, text));
  return sheet;
}

function the(spots: readonly Spot[], line: string): Spot {
  const [spot] = spots;
  if (!spot) throw new Error(`nothing of that name in the sample form: ${line}`);
  return spot;
}
