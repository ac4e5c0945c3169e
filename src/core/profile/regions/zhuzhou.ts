import type { ProfilePatch } from "../schema";

const FORMS = "株洲市2023年度公开自评表";

export const zhuzhou: ProfilePatch = {
  id: "zhuzhou",
  extends: "national",
  name: { "zh-CN": "株洲", en: "Zhuzhou" },
  match: { places: ["株洲"] },
  budget: {
    mode: "proportional",
    points: 10,
    origin: { source: `${FORMS}：两行资金都印得分，只计一次`, mark: "seen" },
  },
  over: { action: "remind", origin: { source: `${FORMS}：完成200%仍得满分`, mark: "seen" } },
  qualitative: {
    origin: { source: `${FORMS}：完成值与指标值文字相同得满分`, mark: "seen" },
  },
  rounding: { decimals: 2, origin: { source: FORMS, mark: "seen" } },
  conclusion: { form: "none", origin: { source: `${FORMS}：没有自评结论一行`, mark: "seen" } },
};
