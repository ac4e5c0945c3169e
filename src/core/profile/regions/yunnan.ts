import type { ProfilePatch } from "../schema";

const FORMS = "云南省公开自评表";

export const yunnan: ProfilePatch = {
  id: "yunnan",
  extends: "national",
  name: { "zh-CN": "云南", en: "Yunnan" },
  match: {
    places: [
      "云南",
      "昆明市",
      "曲靖市",
      "玉溪市",
      "保山市",
      "昭通市",
      "丽江市",
      "普洱市",
      "临沧市",
      "楚雄彝族自治州",
      "楚雄州",
      "红河哈尼族彝族自治州",
      "红河州",
      "文山壮族苗族自治州",
      "文山州",
      "西双版纳",
      "大理白族自治州",
      "大理州",
      "德宏傣族景颇族自治州",
      "德宏州",
      "怒江傈僳族自治州",
      "怒江州",
      "迪庆藏族自治州",
      "迪庆州",
    ],
  },
  budget: { mode: "proportional", points: 10, origin: { source: FORMS, mark: "seen" } },
  positive: { short: "proportional", origin: { source: FORMS, mark: "seen" } },
  rounding: { decimals: 1, origin: { source: FORMS, mark: "seen" } },
  conclusion: {
    form: "grade",
    origin: { source: `${FORMS}：等级写在总分一行`, mark: "seen" },
  },
};
