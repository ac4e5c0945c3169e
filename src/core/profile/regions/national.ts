import type { Profile } from "../schema";

const MEASURES = "财预〔2020〕10号《项目支出绩效评价管理办法》";
const MODULE = "预算管理一体化系统绩效模块的计算规则";

/** The national rules, completed by what the provinces' budget systems compute. */
export const national: Profile = {
  id: "national",
  name: { "zh-CN": "全国通用", en: "National" },
  match: { places: [] },
  budget: {
    mode: "proportional",
    points: 10,
    floor: 0,
    caps: [],
    explainBelow: null,
    origin: { source: MEASURES, mark: "seen" },
  },
  positive: {
    short: "proportional",
    passMark: 0,
    origin: { source: MEASURES, mark: "seen" },
  },
  equal: {
    mode: "asPositive",
    zeroTarget: "atMost",
    origin: { source: MODULE, mark: "seen" },
  },
  reverse: {
    mode: "linear",
    zeroAt: 2,
    origin: { source: MODULE, mark: "seen" },
  },
  strict: {
    mode: "asNonStrict",
    origin: { source: MODULE, mark: "seen" },
  },
  noSign: {
    mode: "byIndicator",
    origin: { source: "财预〔2021〕101号", mark: "known" },
  },
  over: {
    ratio: 1.3,
    action: "remind",
    points: 0,
    origin: { source: `${MEASURES}（未定比例；130%取自各地做法）`, mark: "known" },
  },
  qualitative: {
    bands: {
      met: { low: 0.8, high: 1, highIncluded: true },
      partial: { low: 0.6, high: 0.8, highIncluded: false },
      missed: { low: 0, high: 0.6, highIncluded: false },
    },
    words: { met: [], partial: [], missed: [] },
    auto: { met: 1, partial: null, missed: null },
    origin: { source: MEASURES, mark: "seen" },
  },
  satisfaction: {
    mode: "asPositive",
    intervals: [],
    origin: { source: MEASURES, mark: "known" },
  },
  negativeActual: {
    mode: "zero",
    origin: { source: MODULE, mark: "seen" },
  },
  notApplicable: {
    marks: ["—", "-", "/", "无", "*"],
    policy: "skip",
    origin: { source: "各地公开自评表的填法", mark: "seen" },
  },
  rounding: {
    decimals: 2,
    mode: "halfUp",
    cap: "points",
    origin: { source: MODULE, mark: "seen" },
  },
  grades: {
    bands: [
      { grade: "优", from: 90 },
      { grade: "良", from: 80 },
      { grade: "中", from: 60 },
      { grade: "差", from: 0 },
    ],
    origin: { source: MEASURES, mark: "seen" },
  },
  reason: {
    when: "belowPoints",
    placeholders: ["无", "0", "/", "-", "—"],
    origin: { source: MEASURES, mark: "seen" },
  },
  conclusion: {
    form: "grade",
    labels: { reason: "原因", measure: "改进措施" },
    origin: { source: MEASURES, mark: "known" },
  },
  checks: {
    slipRatio: 10,
    copiedRows: 3,
    controlRateBelow: 0.5,
    spendingShare: 0.8,
    spendingGap: 0.3,
    fundsAtMost: 1_000_000_000,
    fundsAtLeast: 1000,
    origin: { source: "各地公开自评表中的问题", mark: "derived" },
  },
};
