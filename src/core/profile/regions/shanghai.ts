import type { ProfilePatch } from "../schema";

const FORMS = "上海市2020年度公开自评表";

export const shanghai: ProfilePatch = {
  id: "shanghai",
  extends: "national",
  name: { "zh-CN": "上海", en: "Shanghai" },
  match: { places: ["上海"] },
  budget: {
    mode: "proportional",
    points: 10,
    origin: { source: `${FORMS}：10分，保留1位小数`, mark: "seen" },
  },
  equal: {
    mode: "manual",
    origin: { source: `${FORMS}：“=”未达到，2例按比例，2例按八成`, mark: "seen" },
  },
  strict: { mode: "asNonStrict", origin: { source: `${FORMS}：“>”等于即达到`, mark: "seen" } },
  qualitative: {
    bands: { partial: { highIncluded: true } },
    origin: { source: `${FORMS}：“较…”4例中3例按八成`, mark: "seen" },
  },
  rounding: { decimals: 1, origin: { source: FORMS, mark: "seen" } },
  conclusion: { form: "none", origin: { source: `${FORMS}：没有自评结论一行`, mark: "seen" } },
};
