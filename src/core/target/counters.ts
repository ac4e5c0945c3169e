/** Counters as the published forms write them, the longest first. */
export const COUNTERS: readonly string[] = (
  "人次 人 名 位 户次 户 家次 家 个 场次 场 次 期 批次 批 届 回 轮 项 条 件 起 宗 例 台 套 辆 艘 架 部 张 份 " +
  "篇 册 本 版 幅 块 座 栋 幢 间 处 所 支 只 头 羽 株 棵 亩 公顷 米 平方米 平方公里 立方米 吨 斤 升 " +
  "课时 学时 学分 种 类 组 队 班 点 字 万字 篇次 车次 人天 人月 床 床位 标段 村 镇 乡 县 街道 社区 " +
  "度 瓦 瓦时 兆 GB MB 分 级 倍 单 笔 节 门 站 口 眼 盏 枚 片 段 宿 餐 师 屏 帧 集 首 枝 " +
  "遍 趟 人份 套次 台次 件次 项次 家庭 企业 单位 学校 学生 对 副 双 箱 袋 桶 瓶 盒 根 卷 方 克拉 克 岁"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

/** Units written in several ways, and measures of one kind, as so many of one base. */
export const MEASURES: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  公里: ["米", 1000],
  km: ["米", 1000],
  m: ["米", 1],
  平米: ["平方米", 1],
  公斤: ["克", 1000],
  千克: ["克", 1000],
  斤: ["克", 500],
  公顷: ["亩", 15],
  立方: ["立方米", 1],
  方: ["立方米", 1],
  kg: ["克", 1000],
  吨: ["克", 1_000_000],
  "人/次": ["人次", 1],
};

/** Durations by what they are counted in: seconds, days, working days or months. */
export const DURATIONS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
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

/** Counters used for one another in published forms; 人 and 人次 are not. */
export const SAME_COUNT: readonly ReadonlySet<string>[] = [
  new Set(["次", "场", "场次", "期", "批", "批次", "届", "回", "轮", "项", "遍", "趟"]),
  new Set(["人", "名", "位"]),
  new Set(["家", "户", "所", "企业", "单位"]),
  new Set(["件", "起", "宗", "例", "次", "项"]),
  new Set(["份", "篇", "册", "本", "张", "版"]),
  new Set(["项", "条", "类", "种"]),
  new Set(["台", "套", "部", "件", "辆"]),
  new Set(["处", "座", "栋", "幢", "间"]),
];

/** What is measured or visited rather than counted one by one: 个 can't stand for these. */
export const NOT_PIECES: ReadonlySet<string> = new Set([
  ..."人次 户次 家次 篇次 车次 台次 件次 项次 套次 人天 人月 米 平方米 平方公里 立方米 亩 公顷".split(
    " ",
  ),
  ..."克 斤 升 度 瓦 瓦时 字 万字 分 级 倍 岁 课时 学时 学分 GB MB 兆 °C".split(" "),
]);

/** Levels whose order a number doesn't tell: 一级 may be the best or the lowest. */
export const RANKS = /(?:级|等|类|档|星)$/;
