/** What the page says where the pane itself can't run: plain facts and the way out. */
export const floor = {
  "floor.opening": () => "正在打开…",
  "floor.old-webview": () =>
    "这台电脑上的 Office 太旧，打不开绩效评分。需要 Excel 2021 或更新的版本（Microsoft 365、网页版、Mac 版都可以）。",
  "floor.old-excel": () =>
    "这个版本的 Excel 缺少需要的功能（ExcelApi 1.13）。需要 Excel 2021 或更新的版本。",
  "floor.no-office": () =>
    "没有载入 Office 的脚本（office.js），可能是网络不通。请检查网络，或请管理员改用内网版本。",
  "floor.old-wps": () =>
    "这台电脑上 WPS 的内置浏览器太旧，打不开绩效评分。请升级 WPS，或改用独立网页版。",
  "floor.not-in-wps": () => "这个页面要在 WPS 表格的任务窗格里打开。",
  "floor.not-in-excel": () => "这个页面要在 Excel 的任务窗格里打开。",
  "floor.broken": () => "绩效评分没有启动。请关闭窗格再打开一次。",
  "floor.standalone": () => "改用独立网页版（不需要 Excel 或 WPS，文件不会上传）",
};
