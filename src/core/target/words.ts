import type { Tier } from "./value";

/**
 * Answers that are the tier itself. The three long ones are the tiers of 财预〔2020〕10号 as the
 * 预算管理一体化 forms print them; the short ones are from published forms of 嘉兴, 黔南 and 株洲.
 */
export const TIER_PHRASES: Readonly<Record<Tier, readonly string[]>> = {
  met: [
    "达成预期指标",
    "达成年度指标",
    "达成预期目标",
    "达到预期指标",
    "达到预期目标",
    "完成预期指标",
    "完成预期目标",
  ],
  partial: ["部分达成预期指标并具有一定效果", "部分完成预期指标并具有一定效果"],
  missed: ["未完成预期指标且效果较差", "未达成预期指标且效果较差", "未达成指标且效果较差"],
};

export const TIER_WORDS: Readonly<Record<Tier, ReadonlySet<string>>> = {
  met: words(
    "优 优秀 完成 已完成 全部完成 按时完成 按期完成 如期完成 及时完成 圆满完成 顺利完成 达标 达到 达成 已达成 全部达成 " +
      "实现 已实现 达到预期 已达标 均完成 均已完成 均达成 达成目标 达到目标 完成目标 完成任务",
  ),
  partial: words(
    "良 良好 中 一般 合格 基本完成 部分完成 基本达成 部分达成 基本达到 部分达到 基本实现 部分实现",
  ),
  missed: words(
    "差 较差 不合格 未完成 未达成 未达到 未实现 未达标 没有完成 未开展 未实施 未启动 未执行 尚未完成",
  ),
};

/** Adverbs that make a word weaker than it stands alone: published 上海 forms gave 较… four fifths. */
export const WEAKENERS =
  /较为|比较|相对|较|基本|部分|有所|逐步|逐渐|一定程度|一定|初步|略有|略|大体|大致|稍有|稍|个别|有待/g;

/** Adverbs that ask for more than the plain word. */
export const STRENGTHENERS =
  /有效|显著|明显|进一步|大幅度?|持续|不断|充分|全面|极大|稳步|切实|更加|更为|更|极为|非常|高度|大力|深入|很/g;

export const NEGATIONS = /未能|未|没有|没|不|尚无|无/g;

/** Words for one another; the first stands for the rest. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["提升", "提高", "增强", "增进", "改善", "优化", "改进"],
  ["完善", "健全", "完备"],
  ["稳定", "平稳", "稳固"],
  ["明显", "显著", "突出"],
  ["促进", "推动", "带动", "助推"],
  ["保障", "确保", "保证"],
  ["减少", "降低", "下降", "减轻", "减缓"],
];

/** Done in time, in the words of the forms. */
export const TIMELY =
  /及时|按时|按期|如期|准时|期限内|规定(?:的)?(?:时间|日期|时限)|日期前|时间内|时限内/;

/** Particles that carry no meaning for the comparison. */
export const PARTICLES = /得到了?|已经|已|的|了|地|取得|效果|成效|情况|水平/g;

/** Things whose absence is the aim: 无投诉 is no failure. */
export const GOOD_ABSENCE =
  /^(?:无|零|0|没有|未(?:发生|出现)|不(?:发生|出现))(?:.*)(?:事故|投诉|差错|故障|违规|违纪|违法|纠纷|上访|信访|舆情|失误|污染|浪费|拖欠|逾期|隐患|损失|伤亡|事件|问题|超支|影响)/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
