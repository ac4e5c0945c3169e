import type { paneBatch as zhCN } from "../zh-CN/pane-batch";

export const paneBatch: typeof zhCN = {
  "pane.panel.batch": () => "Batch",
};
