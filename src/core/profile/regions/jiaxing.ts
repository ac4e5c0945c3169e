import type { ProfilePatch } from "../schema";

const FORMS = "嘉兴市2023年度公开自评表";

export const jiaxing: ProfilePatch = {
  id: "jiaxing",
  extends: "national",
  name: { "zh-CN": "嘉兴", en: "Jiaxing" },
  match: { places: ["嘉兴"] },
  budget: {
    mode: "none",
    points: 0,
    origin: { source: `${FORMS}：填执行率，不计分，指标分值合计100`, mark: "seen" },
  },
  qualitative: {
    words: { met: ["优"] },
    origin: { source: `${FORMS}：答“优”得满分`, mark: "seen" },
  },
  rounding: { decimals: 2, origin: { source: FORMS, mark: "seen" } },
  grades: {
    bands: [
      { grade: "优", from: 90 },
      { grade: "良", from: 80 },
      { grade: "中", from: 60 },
      { grade: "差", from: 0 },
    ],
    origin: { source: `${FORMS}表上印的等级说明`, mark: "seen" },
  },
  conclusion: { form: "grade", origin: { source: `${FORMS}：只填一个等级`, mark: "seen" } },
};
