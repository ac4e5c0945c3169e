import type { ProfilePatch } from "../schema";

export const guangxi: ProfilePatch = {
  id: "guangxi",
  extends: "national",
  name: { "zh-CN": "广西", en: "Guangxi" },
  match: {
    places: [
      "广西",
      "南宁市",
      "柳州市",
      "桂林市",
      "梧州市",
      "北海市",
      "防城港市",
      "钦州市",
      "贵港市",
      "玉林市",
      "百色市",
      "贺州市",
      "河池市",
      "来宾市",
      "崇左市",
    ],
  },
  over: {
    ratio: 1.3,
    action: "reason",
    origin: { source: "广西预算管理一体化系统：完成130%及以上须说明原因", mark: "seen" },
  },
};
