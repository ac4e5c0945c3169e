import { scoreSheet } from "../../src/app/score-sheet";
import { createGrid, type Area, type Cell, type Grid, type Spot } from "../../src/core";
import { pick, seeded } from "./random";

/** What random sheets are made of: every label and notation a form can hold, and what it can't. */
const WORDS = [
  ...["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值(B)", "分值", "得分", "备注"],
  ...["偏差原因分析及改进措施", "权重", "指标性质", "度量单位", "项目资金\n(万元)", "年度资金总额"],
  ...[
    "年初预算数",
    "全年预算数(A)",
    "全年执行数",
    "执行率",
    "总分",
    "自评结论",
    "预期目标",
    "合计",
  ],
  ...[
    "产出指标\n(50分)",
    "数量指标",
    "满意度指标",
    "≥53人",
    "=100%",
    "2024年12月前",
    "达成预期指标",
  ],
  ...[
    "≤0次",
    "95%以上",
    "1.2 万人",
    "未完成",
    "较好",
    "……",
    "-",
    "无",
    "#REF!",
    "(2024年度)",
    " ",
    "０",
    "1e999",
  ],
];
const NUMBERS = [0, -1, 5, 10, 100, 0.95, 1e21, 3.14159, 668607];

/** A sheet of up to 30 × 12 cells at a random place, some merged. */
export function randomGrid(random: () => number): Grid {
  const rows = 1 + Math.floor(random() * 30);
  const columns = 1 + Math.floor(random() * 12);
  const top = 1 + Math.floor(random() * 5);
  const left = 1 + Math.floor(random() * 4);
  const cells: [Spot, Cell][] = [];
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      if (random() < 0.75) cells.push([{ row, column }, randomCell(random)]);
    }
  }
  const merges: Area[] = [];
  for (let i = 0; i < random() * 6; i++) {
    const from = top + Math.floor(random() * rows);
    const at = left + Math.floor(random() * columns);
    merges.push({ top: from, left: at, bottom: from + Math.floor(random() * 3), right: at + 1 });
  }
  return createGrid({ sheet: "表", cells, merges, hiddenRows: random() < 0.2 ? [top + 1] : [] });
}

function randomCell(random: () => number): Cell {
  if (random() < 0.3) {
    const value = pick(random, NUMBERS);
    return {
      value,
      text: String(value),
      formula: random() < 0.1 ? "=1+1" : null,
      format: "General",
    };
  }
  const text = pick(random, WORDS);
  return { value: text, text, formula: null, format: "General" };
}

/** Reads, scores and plans random sheets; throws at the first that crashes, naming its round. */
export function fuzzGrids(rounds: number, seed: number): { forms: number } {
  let forms = 0;
  for (let round = 0; round < rounds; round++) {
    const grid = randomGrid(seeded(seed + round));
    try {
      for (const { card } of scoreSheet(grid).forms) {
        forms += 1;
        for (const { value, row } of card.rows) {
          const inside = value === null || (value >= 0 && value <= (row.points ?? Infinity));
          if (!inside) throw new Error(`row ${row.row} scores ${value} of ${row.points}`);
        }
      }
    } catch (cause) {
      throw new Error(`random sheet, seed ${seed + round}`, { cause });
    }
  }
  return { forms };
}
