import type { ProfilePatch } from "../schema";

const FORMS = "重庆市公开自评表";

export const chongqing: ProfilePatch = {
  id: "chongqing",
  extends: "national",
  name: { "zh-CN": "重庆", en: "Chongqing" },
  match: { places: ["重庆"] },
  budget: { mode: "proportional", points: 10, origin: { source: FORMS, mark: "seen" } },
  positive: {
    short: "proportional",
    origin: { source: `${FORMS}：得分系数×分值`, mark: "seen" },
  },
  rounding: { decimals: 2, origin: { source: FORMS, mark: "seen" } },
};
