import type { ProfilePatch } from "../schema";

const FORMS = "黔南州2024年度公开自评表";

/** 黔南州 alone: the "=" rule is not known of other places in 贵州. */
export const qiannan: ProfilePatch = {
  id: "qiannan",
  extends: "national",
  name: { "zh-CN": "黔南", en: "Qiannan" },
  match: { places: ["黔南"] },
  budget: {
    mode: "proportional",
    points: 10,
    origin: { source: `${FORMS}：按未舍入的执行率计算`, mark: "seen" },
  },
  positive: {
    short: "proportional",
    passMark: 0,
    origin: { source: `${FORMS}：按比例，不设下限`, mark: "seen" },
  },
  equal: {
    mode: "exact",
    origin: { source: `${FORMS}：“=”未达到得0分，24例中24例`, mark: "derived" },
  },
  over: { action: "remind", origin: { source: `${FORMS}：完成1065%仍得满分`, mark: "seen" } },
  qualitative: {
    words: {
      met: ["达成预期指标"],
      partial: ["部分达成预期指标并具有一定效果"],
      missed: ["未完成预期指标且效果较差", "未达成预期指标且效果较差"],
    },
    auto: { missed: 0 },
    origin: { source: `${FORMS}：达成得满分，未完成且效果较差得0分`, mark: "seen" },
  },
  rounding: { decimals: 2, origin: { source: FORMS, mark: "seen" } },
  grades: {
    bands: [
      { grade: "优", from: 90 },
      { grade: "良", from: 80 },
      { grade: "中", from: 60 },
      { grade: "差", from: 0 },
    ],
    origin: { source: FORMS, mark: "seen" },
  },
  conclusion: {
    form: "gradeAndText",
    labels: { reason: "原因", measure: "改进措施" },
    origin: { source: `${FORMS}：等级加原因、改进措施`, mark: "seen" },
  },
};
