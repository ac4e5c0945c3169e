import type { ColumnRole } from "../form";
import { labelKey } from "./label-text";

/** What a heading says of its column; a lower rank is preferred where several claim one role. */
export interface HeadingMeaning {
  readonly role: ColumnRole;
  readonly rank: number;
  /** False when the heading is no usual name but only looks like one. */
  readonly usual: boolean;
}

interface Names {
  readonly role: ColumnRole;
  readonly rank: number;
  readonly names: string;
  readonly like?: RegExp;
}

/** The names of each column in published forms. A rank of 3 counts only where nothing better is. */
const NAMES: readonly Names[] = [
  {
    role: "reason",
    rank: 0,
    names:
      "未完成原因分析 偏差原因分析及改进措施 未完成原因及改进措施 未完成原因及拟采取的改进措施 偏差原因分析 偏差原因 未达到指标值原因 " +
      "偏差大或目标未完成原因分析 未完成原因 原因分析 偏差分析 扣分原因",
    like: /(?:原因|偏差分析|偏差说明|偏差情况)/,
  },
  { role: "reason", rank: 2, names: "改进措施 整改措施", like: /^(?:拟采取的)?(?:改进|整改)措施/ },
  { role: "reason", rank: 3, names: "说明 情况说明 完成情况说明 自评说明 备注说明" },
  {
    role: "actual",
    rank: 0,
    names:
      "实际完成值 全年完成值 完成值 全年实际值 全年实际完成值 实际完成指标值 单项指标实际完成值 实际值 指标完成值 年度完成值 " +
      "年度实际完成值 实际达成值 实际完成",
    like: /^(?!.*(?:\d月|季度|上半年)).*(?:实际|完成|达成|实现)(?:指标)?(?:值|数|结果)$/,
  },
  {
    role: "actual",
    rank: 2,
    names: "实际完成情况 完成情况 指标完成情况 全年实际完成情况 实际情况 目标完成情况 自评完成情况",
    like: /(?:实际|指标)(?:完成|达成|实现)情况$/,
  },
  {
    role: "score",
    rank: 0,
    names: "折算得分 加权得分 折合得分 权重得分 最终得分",
    like: /^(?:折算|加权|折合).*(?:得分|分)$/,
  },
  {
    role: "score",
    rank: 1,
    names: "得分 指标得分 自评得分 自评分 自评分数 实际得分 单位自评得分 自评打分 评分 自评",
    like: /^(?!.*单项).*得分(?:情况)?$/,
  },
  { role: "score", rank: 2, names: "单项得分 单项指标得分", like: /^单项.*得分$/ },
  {
    role: "points",
    rank: 0,
    names: "分值 指标分值 参考分值 标准分 标准分值 满分 满分值 分值权重 权重分值 指标分 分数",
    like: /(?:分值|标准分)$/,
  },
  { role: "points", rank: 1, names: "权重 指标权重 权重分 绩效指标权重", like: /权重$/ },
  {
    role: "sign",
    rank: 0,
    names:
      "指标性质 计算符号 绩效指标符号 绩效指标性质 指标符号 符号 运算符号 比较符号 指标值符号 目标值符号 计算符 判断符号 性质 指标方向",
    like: /^.{0,6}符号$/,
  },
  {
    role: "unit",
    rank: 0,
    names: "度量单位 计量单位 绩效指标单位 绩效度量单位 指标单位 指标值单位 目标值单位 数据单位",
    like: /^.{0,4}(?:度量|计量)单位$/,
  },
  { role: "unit", rank: 3, names: "单位" },
  {
    role: "target",
    rank: 0,
    names: "调整指标值 调整后指标值 调整目标值 调整后目标值 调整后年度指标值",
    like: /调整.*(?:指标值|目标值|值)$/,
  },
  {
    role: "target",
    rank: 1,
    names:
      "年度指标值 指标值 年初目标值 目标值 预期指标值 年初指标值 年度绩效指标值 绩效指标值 预期值 计划值 年度目标值 预期目标值 " +
      "绩效目标值 计划指标值 设定指标值 年初设定指标值 年度预期值 全年目标值 指标目标值 标准值 年度指标",
    like: /^(?!.*(?:实际|完成|名称)).*(?:指标值|目标值|预期值|计划值)(?:或描述|内容|设定)?$/,
  },
  {
    role: "level1",
    rank: 0,
    names: "一级指标 一级目标 一级指标名称 一级绩效指标",
    like: /^一级(?!.*(?:值|分|权重)$)/,
  },
  { role: "level1", rank: 3, names: "类别 指标类别 目标类别" },
  {
    role: "level2",
    rank: 0,
    names: "二级指标 二级目标 二级指标名称 二级绩效指标",
    like: /^二级(?!.*(?:值|分|权重)$)/,
  },
  {
    role: "name",
    rank: 0,
    names: "三级指标 三级目标 三级指标名称 三级绩效指标",
    like: /^三级(?!.*(?:值|分|权重)$)|\(三级(?:指标)?\)$/,
  },
  {
    role: "name",
    rank: 1,
    names: "指标名称 绩效指标名称 具体指标 明细指标 指标内容 绩效指标内容 考核指标",
  },
  { role: "name", rank: 3, names: "绩效指标 指标 评价指标 自评指标" },
  { role: "remark", rank: 0, names: "备注" },
];

/** Headings that hold nothing of ours, though they sound like it (得分系数 is no score). */
const WITHOUT_ROLE =
  /系数|计算(?:方法|公式|方式)|评(?:分|价)(?:标准|规则|办法|说明|依据|细则|方法)|绩效标准|指标(?:解释|说明|解读|属性|类型|来源|编码|编号)|数据来源|佐证|是否|扣减|扣分|失分|序号|编码|上年|去年|历史|近三年|完成率|得分率|完成(?:比例|程度|进度)|偏差(?:率|度)|偏离度|复核|复评|抽查|再评价|监控|分值调整|核心指标|绩效指标(?:完成|实现)情况/;

const BY_NAME = new Map<string, HeadingMeaning>(
  NAMES.flatMap(({ role, rank, names }) =>
    names.split(" ").map((name) => [name, { role, rank, usual: true }] as const),
  ),
);

const LONGEST = 24;
const PREFIX = /^(?:总体|年度|中长期|长期|实施期)?(?:绩效)?(?=[一二三]级|指标|目标值)/;
const known = new Map<string, HeadingMeaning | "none" | null>();

/** What a heading means: a role, "none" for a known heading without one, null for other text. */
export function headingMeaning(text: string): HeadingMeaning | "none" | null {
  const key = labelKey(text);
  if (key.length > LONGEST || key === "") return null;
  let meaning = known.get(key);
  if (meaning === undefined) {
    meaning = look(key);
    if (known.size < 5000) known.set(key, meaning);
  }
  return meaning;
}

function look(key: string): HeadingMeaning | "none" | null {
  const named = BY_NAME.get(key);
  if (named) return named;
  if (WITHOUT_ROLE.test(key) && !/原因|措施/.test(key)) return "none";
  const short = key.replace(PREFIX, "");
  const stripped = short === key ? undefined : BY_NAME.get(short);
  if (stripped) return stripped;
  const like = NAMES.find((names) => names.like?.test(key));
  return like ? { role: like.role, rank: like.rank, usual: false } : null;
}

/** Which of two blocks side by side a heading belongs to (总体绩效指标值, 年度绩效指标值). */
export function headingBlock(text: string): "overall" | "annual" | null {
  const key = labelKey(text);
  if (/^(?:总体|中长期|长期|实施期)/.test(key)) return "overall";
  return key.startsWith("年度") ? "annual" : null;
}

/** Headings that stand below 预期指标值 or 年度指标值 in a header of two rows. */
export const PARTS_OF_TARGET: Readonly<Record<string, "sign" | "target" | "unit">> = {
  符号: "sign",
  性质: "sign",
  计算符号: "sign",
  指标性质: "sign",
  值: "target",
  数值: "target",
  数量: "target",
  内容: "target",
  指标值: "target",
  单位: "unit",
  计量单位: "unit",
  度量单位: "unit",
};

const CORNER =
  /^(?:年度|项目|三级)?绩效(?:指标|目标)(?:完成|实现)?(?:情况)?\d*(?:[([]?\d+分[)\]]?)?$/;

/** The label in the corner of the table (绩效指标), or a piece of it that a page break left. */
export function isCornerText(text: string): boolean {
  const key = labelKey(text);
  return key !== "" && ("绩效指标".includes(key) || CORNER.test(key));
}
