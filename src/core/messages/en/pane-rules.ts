import type { paneRules as zhCN } from "../zh-CN/pane-rules";

export const paneRules: typeof zhCN = {
  "pane.rules.heading": () => "Scoring rules",
};
