import type { ProfilePatch } from "../schema";

const FORMS = "四川省公开自评表";

export const sichuan: ProfilePatch = {
  id: "sichuan",
  extends: "national",
  name: { "zh-CN": "四川", en: "Sichuan" },
  match: {
    places: [
      "四川",
      "成都市",
      "自贡市",
      "攀枝花市",
      "泸州市",
      "德阳市",
      "绵阳市",
      "广元市",
      "遂宁市",
      "内江市",
      "乐山市",
      "南充市",
      "眉山市",
      "宜宾市",
      "广安市",
      "达州市",
      "雅安市",
      "巴中市",
      "资阳市",
      "阿坝藏族羌族自治州",
      "阿坝州",
      "甘孜藏族自治州",
      "甘孜州",
      "凉山彝族自治州",
      "凉山州",
    ],
  },
  budget: {
    mode: "proportional",
    points: 10,
    explainBelow: 0.9,
    origin: { source: `${FORMS}：执行率低于90%须说明`, mark: "seen" },
  },
  positive: { short: "proportional", origin: { source: FORMS, mark: "seen" } },
  qualitative: {
    words: { met: ["优"], partial: ["良", "中"], missed: ["低", "差"] },
    origin: { source: `${FORMS}：定性指标按优良中低差填写`, mark: "seen" },
  },
};
