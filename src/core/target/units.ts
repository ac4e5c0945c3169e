import { decimal, type Decimal } from "../grid";
import type { Unit } from "./value";

const SCALES: Readonly<Record<string, number>> = {
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 100,
};
const MONEY = /^(亿|千万|百万|万|千|百)?元(?:人民币)?(?:[/每](.+))?$/;
const PERCENT = /^(?:%|百分比|个?百分点|pct)$/i;

/** Durations by what they are counted in: days, months, or seconds. */
const DURATIONS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  秒: ["秒", 1],
  秒钟: ["秒", 1],
  分钟: ["秒", 60],
  小时: ["秒", 3600],
  个小时: ["秒", 3600],
  天: ["天", 1],
  日: ["天", 1],
  周: ["天", 7],
  星期: ["天", 7],
  工作日: ["工作日", 1],
  个工作日: ["工作日", 1],
  个月: ["月", 1],
  月: ["月", 1],
  季度: ["月", 3],
  个季度: ["月", 3],
  年: ["月", 12],
};

/** Counters as the published forms write them; the longest that fits is taken. */
const COUNTERS = (
  "人次 人 名 位 户次 户 家次 家 个 场次 场 次 期 批次 批 届 回 轮 项 条 件 起 宗 例 台 套 辆 艘 架 部 张 份 " +
  "篇 册 本 版 幅 块 座 栋 幢 间 处 所 支 只 头 羽 株 棵 亩 公顷 公里 千米 米 平方米 平方公里 立方米 ㎡ m2 m 吨 " +
  "公斤 千克 克 升 课时 学时 学分 种 类 组 队 班 点 字 万字 篇次 车次 人天 人月 床 床位 标段 村 镇 乡 县 街道 社区 " +
  "度 千瓦 千瓦时 兆 GB MB 分 分钟 级 倍 单 笔 节 门 站 口 眼 盏 枚 片 段 宿 餐 师 屏 帧 集 首 枝 " +
  "遍 趟 人份 套次 台次 件次 项次 家庭 企业 单位 学校 学生 对 副 双 箱 袋 桶 瓶 盒 根 卷 方 克拉 岁"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

/** Counters used for one another in published forms; 人 and 人次 are not. */
const SYNONYMS: readonly ReadonlySet<string>[] = [
  new Set(["次", "场", "场次", "期", "批", "批次", "届", "回", "轮", "项", "遍", "趟"]),
  new Set(["人", "名", "位"]),
  new Set(["家", "户", "所", "企业", "单位"]),
  new Set(["件", "起", "宗", "例", "次", "项"]),
  new Set(["份", "篇", "册", "本", "张", "版"]),
  new Set(["项", "条", "类", "种"]),
  new Set(["台", "套", "部", "件", "辆"]),
  new Set(["处", "座", "栋", "幢", "间"]),
  new Set(["㎡", "m2", "平方米"]),
  new Set(["公里", "千米"]),
  new Set(["m", "米"]),
];

/** Reads a unit; null when the text is none. What follows a known counter is returned as `rest`. */
export function parseUnit(text: string): { readonly unit: Unit; readonly rest: string } | null {
  if (text === "") return null;
  if (PERCENT.test(text)) return whole("percent", text, "", decimal("0.01"));
  if (text === "‰") return whole("percent", text, "", decimal("0.001"));
  const money = MONEY.exec(text);
  if (money) return whole("money", text, "元", scale(money[1]), money[2] ?? null);
  const duration = DURATIONS[text];
  if (duration) return whole("duration", text, duration[0], decimal(duration[1]));
  return parseCounter(text);
}

function parseCounter(text: string): { unit: Unit; rest: string } | null {
  const scaled = /^(亿|千万|百万|万|千|百)?(.*)$/.exec(text);
  const factor = scale(scaled?.[1]);
  const noun = scaled?.[2] ?? text;
  if (noun === "") return whole("count", text, "", factor);
  const per = /^([^/]*)\/(.+)$/.exec(noun);
  if (per) return whole("count", text, per[1] ?? "", factor, per[2] ?? null);
  const counter = COUNTERS.find((each) => noun.startsWith(each));
  if (counter !== undefined) {
    const printed = text.slice(0, text.length - noun.length) + counter;
    return {
      unit: unitOf("count", printed, counter, factor, null),
      rest: noun.slice(counter.length),
    };
  }
  return /^[\p{L}²³°℃]{1,4}$/u.test(noun) ? whole("count", text, noun, factor) : null;
}

function scale(prefix: string | undefined): Decimal {
  return decimal(prefix === undefined ? 1 : (SCALES[prefix] ?? 1));
}

function whole(
  kind: Unit["kind"],
  text: string,
  base: string,
  factor: Decimal,
  per: string | null = null,
): { unit: Unit; rest: string } {
  return { unit: unitOf(kind, text, base, factor, per), rest: "" };
}

function unitOf(
  kind: Unit["kind"],
  text: string,
  base: string,
  factor: Decimal,
  per: string | null,
): Unit {
  return { kind, text, base, factor, per };
}

/**
 * Whether two values can be compared as numbers: one kind, and for counts one noun, a known synonym,
 * or a noun that one side leaves out. 个 counts anything.
 */
export function unitsComparable(a: Unit | null, b: Unit | null): boolean {
  if (!a || !b) return true;
  if (a.kind !== b.kind) return false;
  if (a.per !== b.per && a.per !== null && b.per !== null) return false;
  if (a.base === b.base || a.base === "" || b.base === "") return true;
  if (a.kind !== "count") return false;
  if (a.base === "个" || b.base === "个") return true;
  return SYNONYMS.some((group) => group.has(a.base) && group.has(b.base));
}
