type Name = Readonly<Record<"zh-CN" | "en", string>>;
type Tier = "met" | "partial" | "missed";
export interface Texts {
  readonly target: string;
  readonly actual: string;
}
export interface Figures extends Texts {
  readonly points: string;
  readonly score: string;
}
export interface Amounts {
  readonly budget: string;
  readonly executed: string;
}

const TIERS: Readonly<Record<Tier, string>> = {
  met: "达成预期",
  partial: "部分达成",
  missed: "未达成",
};

export const score = {
  "score.ratio": (d: Figures) => `${d.actual} ÷ ${d.target} × ${d.points} = ${d.score}`,
  "score.reverse-ratio": (d: Figures) => `${d.target} ÷ ${d.actual} × ${d.points} = ${d.score}`,
  "score.reverse-linear": (d: Figures & { width: string }) => {
    const span = d.width === "" ? d.target : `(${d.target} × ${d.width})`;
    return `(1 − (${d.actual} − ${d.target}) ÷ ${span}) × ${d.points} = ${d.score}`;
  },
  "score.met": (d: Texts & { points: string }) =>
    `“${d.actual}”达到“${d.target}”，得满分 ${d.points}`,
  "score.missed-zero": (d: Texts) => `“${d.actual}”未达到“${d.target}”，按规则得 0`,
  "score.unequal-zero": (d: Texts) => `“${d.actual}”与“${d.target}”不相等，按规则得 0`,
  "score.exceeded-zero": (d: Texts) => `“${d.actual}”超出“${d.target}”过多，按规则得 0`,
  "score.over-deducted": (d: {
    ratio: string;
    limit: string;
    taken: string;
    points: string;
    score: string;
  }) => `完成 ${d.ratio}，不低于 ${d.limit}，扣 ${d.taken}：${d.points} − ${d.taken} = ${d.score}`,
  "score.satisfaction-interval": (d: {
    actual: string;
    share: string;
    points: string;
    score: string;
  }) => `满意度 ${d.actual}，按区间得 ${d.share}：${d.share} × ${d.points} = ${d.score}`,
  "score.tier": (d: Figures & { tier: Tier; share: string }) =>
    `“${d.actual}”对“${d.target}”为${TIERS[d.tier]}：${d.share} × ${d.points} = ${d.score}`,
  "score.open-vague": (d: Texts) => `完成值“${d.actual}”不是确数，须写明确数或由您定分`,
  "score.open-vague-target": (d: Texts) => `指标值“${d.target}”不是确数，由您定分`,
  "score.open-units": (d: Texts) => `“${d.actual}”与“${d.target}”的单位不能相比，由您定分`,
  "score.open-kinds": (d: Texts) => `“${d.actual}”不能与“${d.target}”直接相比，由您定分`,
  "score.open-no-sign": (d: Texts) =>
    `指标值“${d.target}”没有 ≥、≤ 或 =，看不出“${d.actual}”算不算达到，由您定分`,
  "score.open-strict": (d: Texts) => `“${d.actual}”正好等于“${d.target}”的界限，由您定分`,
  "score.open-negative": (d: Texts) => `完成值“${d.actual}”为负数，由您定分`,
  "score.open-negative-target": (d: Texts) =>
    `指标值“${d.target}”不大于 0，不能按比例计算“${d.actual}”，由您定分`,
  "score.open-equal": (d: Texts) => `“${d.actual}”与“${d.target}”不相等，本地做法不一，由您定分`,
  "score.open-range": (d: Texts) => `“${d.actual}”不在“${d.target}”之内，由您定分`,
  "score.open-late": (d: Texts) => `“${d.actual}”晚于“${d.target}”，由您定分`,
  "score.open-wording": (d: Texts) => `“${d.actual}”是否达到“${d.target}”，从文字看不出，由您定分`,
  "score.open-tier": (d: Texts & { tier: Tier }) =>
    `“${d.actual}”对“${d.target}”为${TIERS[d.tier]}，由您在这一档内定分`,
  "score.open-blank-actual": () => "实际完成值为空，须填写或由您定分",
  "score.open-blank-target": () => "没有年度指标值可以对照，由您定分",
  "score.open-not-applicable": (d: Texts) =>
    `有指标值“${d.target}”而完成值写“${d.actual}”，须补填或由您定分`,
  "score.open-shared-points": () =>
    "下面几个指标合用这一个分值，每项值多少表上没有写，由您一起定分",
  "score.shared-above": () => "与上面的指标合用一个分值，分在那里定",
  "score.open-no-points": () => "分值为空，算不出得分，须填写分值",
  "score.open-no-score-column": () => "表上没有得分一栏",
  "score.open-no-actual-column": () => "表上没有实际完成值一栏",
  "score.skipped": () => "本项不适用，不计分",
  "score.without-points": () => "没有分值，其他指标的分值已满，不计分",
  "score.skipped-full": (d: { points: string }) => `本项不适用，按规则得满分 ${d.points}`,
  "score.execution": (d: Amounts & { points: string; score: string }) =>
    `${d.executed} ÷ ${d.budget} × ${d.points} = ${d.score}`,
  "score.execution-floor": (d: Amounts & { points: string; score: string; floor: string }) =>
    `(${d.executed} ÷ ${d.budget} − ${d.floor}) ÷ (100% − ${d.floor}) × ${d.points} = ${d.score}`,
  "score.execution-unscored": (d: Amounts & { rate: string }) =>
    `${d.executed} ÷ ${d.budget} = ${d.rate}，只填执行率，不计分`,
  "score.execution-capped": (d: Amounts & { points: string; score: string; cap: string }) =>
    `${d.executed} ÷ ${d.budget} × ${d.points} = ${d.score}，总分不超过 ${d.cap}`,
  "score.execution-cap": (d: Amounts & { rate: string; cap: string }) =>
    `${d.executed} ÷ ${d.budget} = ${d.rate}，总分不超过 ${d.cap}`,
  "score.open-rate": (d: Amounts) =>
    d.budget === "" || d.executed === ""
      ? "全年预算数或全年执行数为空或不是数，算不出执行率，须填写"
      : `全年预算数为 ${d.budget}，算不出执行率，由您定分`,
  "score.grades-of-profile": (d: { name: Name; bands: string }) =>
    `按${d.name["zh-CN"]}规则的等级划分：${d.bands}`,
  "score.grades-of-form": (d: { bands: string; others: string }) =>
    `按表上印的等级划分：${d.bands}（规则为 ${d.others}）`,
};
