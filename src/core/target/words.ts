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

/** Grade words from the best down, for a target that is a grade itself (目标 良好 → 完成 良好). */
export const GRADES: readonly ReadonlySet<string>[] = [
  words("优 优秀"),
  words("良 良好"),
  words("中 中等 一般 合格"),
  words("差 较差 不合格"),
];

/** Scales that 四川 forms give as the target of 定性; which end of 高中低 is the good one they don't tell. */
export const SCALES: ReadonlyMap<string, string> = new Map([["好坏", "好"]]);

/** Adverbs that make a word weaker than it stands alone: published 上海 forms gave 较… four fifths. */
export const WEAKENERS =
  /较为|比较|相对(?!人)|较(?!上年|上一年|去年|往年|同期|以前|之前|年初)|基本(?!公共|生活|养老|医疗|农田|药物|民生|工资)|大部分|部分|大?多数|有所|逐步|逐渐|一定程度|一定|初步|略有|略|大体|大致|稍有|稍|个别|有待/g;

/** Adverbs that ask for more than the plain word. */
export const STRONG =
  /有效|进一步|(?<!可)持续|不断|稳步|逐年|切实|更加|更为|(?<!变)更(?!新|换|正|改|名)|深入|大力|有力(?!的)/g;

/** Adverbs that ask for still more: 大幅提升 is not answered by 有效提升. */
export const STRONGEST = /显著|明显|突出|大幅度?|充分|全面|极大|极为|非常|高度|十分|很/g;

export const NEGATIONS =
  /未能|未(?!来)|没有|没|不(?!断|仅|只|但|同|错)|尚无|无(?!偿|障碍|缝|线|害|公害|人机|纸化)/g;

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

/** Verbs and qualities a qualitative target asks for; a short answer has to name each of them. */
export const ASKED: readonly string[] = (
  "提升 完善 稳定 明显 促进 保障 减少 满足 加强 规范 合理 安全 畅通 符合 正常 推进 化解 维护 发挥 示范 引领 缓解 " +
  "控制 有序 激发 营造 形成 建立 健康 高效 透明 落实 解决 优良 和谐 丰富 扩大 增加 准确 足额 全额 完整 优质 良好 " +
  "可持续 覆盖 节约 公开 公平 公正"
).split(" ");

/** Done in time, in the words of the forms. */
export const TIMELY =
  /及时|按时|按期|如期|准时|期限内|规定(?:的)?(?:时间|日期|时限)|日期前|时间内|时限内/;

/** Particles that carry no meaning for the comparison. */
export const PARTICLES = /得到了?|已经|已|的|了|地|取得|效果|成效|情况|水平/g;

/** Things whose absence is the aim: 无投诉 is no failure. */
export const GOOD_ABSENCE =
  /^(?:无|零|0|没有|未(?:发生|出现)|不(?:发生|出现))(?:.*)(?:事故|投诉|差错|故障|违规|违纪|违法|纠纷|上访|信访|舆情|失误|污染|浪费|拖欠|逾期|隐患|损失|伤亡|事件|问题|超支|影响)/;

/** None of it happened, where the indicator says of what. */
export const NONE_HAPPENED =
  /^(?:均|全年|本年)?(?:未|没有|无|零|不)(?:发生|出现|有)(?:过)?(?:此类)?(?:情况)?$|^零$/;

/** Graver kinds of a thing: no grave accident is not no accident. */
export const GRAVER = /重大|特大|较大|严重|恶性|一般|死亡|责任|重特大/;

/** Not yet done, or only planned. */
export const UNFINISHED =
  /正在|拟|计划|预计|即将|将于|(?<![接招期等])待(?!遇|业|岗)|尚|仍|还(?!款|贷)|需(?!求)|有望|力争|争取|后续|下一?步|明年|次年|进行中|推进|筹备|方案|研究|论证|招标|启动|申报|试点|阶段|暂|中$/g;

/** Turns a statement round or takes some of it back. */
export const ADVERSE =
  /延期|延迟|延后|滞后|推迟|拖延|逾期|超期|超时|减少|恶化|变差|差|不良|困难|问题|不足|缺|欠|失败|低|弱|慢|(?<!减)少(?!数民族|年|儿)|有限|一般|取消|停|终止|退步|反弹|波动|负面|空间|但|除|仅|只|然而|不过|虽|尽管|总体|整体|原则上|若|如果/g;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
