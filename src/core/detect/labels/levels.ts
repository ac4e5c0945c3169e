import { compact } from "../../grid";

const LEVEL1 =
  "产出 效益 满意度 成本 投入 过程 管理 决策 效果 影响力 预算执行 预算执行率 项目管理 项目决策 资金管理 项目产出 项目效益 项目效果 履职 履职效能 社会效应 管理效率";
const LEVEL2 =
  "数量 质量 时效 时效性 成本 产出数量 产出质量 产出时效 产出成本 经济效益 社会效益 生态效益 环境效益 经济效果 社会效果 经济效益性 可持续影响 可持续性影响 可持续性 可持续发展 " +
  "服务对象满意度 受益对象满意度 社会公众满意度 公众满意度 群众满意度 社会满意度 满意度 服务对象 经济成本 社会成本 生态环境成本 生态成本 环境成本 " +
  "预算执行率 预算执行 资金管理 财务管理 项目管理 业务管理 组织实施 资金使用 履职效益 部门管理";

const levels = new Map<string, Set<1 | 2>>();
for (const [words, level] of [
  [LEVEL1, 1],
  [LEVEL2, 2],
] as const) {
  for (const word of words.split(" ")) {
    for (const key of [word, `${word}指标`]) {
      levels.set(key, (levels.get(key) ?? new Set()).add(level));
    }
  }
}

/** A level label taken apart: 产出指标(50分) → 产出指标 and 50. */
export interface LevelText {
  /** Without points and blanks; "" when the cell holds nothing but points. */
  readonly text: string;
  readonly points: number | null;
}

const POINTS = [
  /^(.*?)[([](?:共|计|满分|分值|权重)?:?(\d+(?:\.\d+)?)(?:分|%)?[)\]]$/,
  /^(.*?\D|)(\d+(?:\.\d+)?)分$/,
];

export function parseLevel(text: string): LevelText {
  const key = compact(text).replace(/^\d{1,2}[.、]/, "");
  for (const pattern of POINTS) {
    const match = pattern.exec(key);
    if (match) return { text: match[1] ?? "", points: Number(match[2]) };
  }
  return { text: key, points: null };
}

/** Whether a cleaned label is a usual one of the level. */
export function isLevelWord(text: string, level?: 1 | 2): boolean {
  const found = levels.get(text);
  return found !== undefined && (level === undefined || found.has(level));
}

/** Whether a label reads as the beginning of a usual one, cut off by a page break. */
export function isCutLevelWord(text: string): boolean {
  return text.length >= 3 && [...levels.keys()].some((word) => word.startsWith(text));
}
