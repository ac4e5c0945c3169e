import type { floor as zhCN } from "../zh-CN/floor";

export const floor: typeof zhCN = {
  "floor.opening": () => "Opening…",
  "floor.old-webview": () =>
    "Office on this computer is too old for this add-in. It needs Excel 2021 or later (Microsoft 365, the web and Mac will do).",
  "floor.old-excel": () =>
    "This version of Excel lacks what is needed (ExcelApi 1.13). It needs Excel 2021 or later.",
  "floor.no-office": () =>
    "Office's script (office.js) did not load; the network may be down. Check it, or ask for the intranet version.",
  "floor.old-wps": () =>
    "The browser inside WPS on this computer is too old for this add-in. Upgrade WPS, or use the standalone page.",
  "floor.not-in-wps": () => "This page belongs in the task pane of WPS.",
  "floor.not-in-excel": () => "This page belongs in Excel's task pane.",
  "floor.broken": () => "The add-in did not start. Close the pane and open it again.",
  "floor.standalone": () =>
    "Use the standalone page instead (needs neither Excel nor WPS; files are not uploaded)",
};
