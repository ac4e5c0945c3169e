import type { ProfilePatch } from "../schema";

const FORMS = "湖北省公开自评表及填表说明";

export const hubei: ProfilePatch = {
  id: "hubei",
  extends: "national",
  name: { "zh-CN": "湖北", en: "Hubei" },
  match: {
    places: [
      "湖北",
      "武汉市",
      "黄石市",
      "十堰市",
      "宜昌市",
      "襄阳市",
      "鄂州市",
      "荆门市",
      "孝感市",
      "荆州市",
      "黄冈市",
      "咸宁市",
      "随州市",
      "恩施土家族苗族自治州",
      "恩施州",
      "仙桃市",
      "潜江市",
      "天门市",
      "神农架林区",
    ],
  },
  budget: { mode: "proportional", points: 20, origin: { source: FORMS, mark: "seen" } },
  positive: { short: "proportional", origin: { source: FORMS, mark: "seen" } },
  reverse: { mode: "ratio", origin: { source: `${FORMS}：分值×指标值÷完成值`, mark: "seen" } },
  qualitative: {
    bands: { partial: { low: 0.5 }, missed: { high: 0.5 } },
    origin: { source: `${FORMS}：100–80%、80–50%、50–0%`, mark: "seen" },
  },
  conclusion: {
    form: "none",
    origin: { source: `${FORMS}：总分下写偏差原因和改进措施`, mark: "seen" },
  },
};
