import type { detect as zhCN } from "../zh-CN/detect";

export const detect: typeof zhCN = {
  "detect.column": (d) => `the heading “${d.label}” is a usual name of ${d.role}`,
};
