/** What the standalone page says around the pane: files, sheets, saving. */
export const paneStandalone = {
  "pane.page.about": () => "不用装插件：文件只在这台电脑上处理，不会上传。",
  "pane.page.drop": () => "把自评表（.xlsx）拖到这里，可以一次拖多个",
  "pane.page.choose": () => "选择文件",
  "pane.page.files": () => "已打开的文件",
  "pane.page.sheets": () => "工作表",
  "pane.page.save": () => "另存填好的副本",
  "pane.page.save-name": (d: { name: string }) => `${d.name}（已评分）`,
  "pane.page.saved": (d: { name: string }) => `已另存为 ${d.name}`,
  "pane.page.unsaved": () => "有改动未另存",
  "pane.page.close-file": (d: { name: string }) => `关闭 ${d.name}`,
  "pane.page.preview": (d: { sheet: string }) => `“${d.sheet}”的样子`,
  "pane.page.tab-sheet": () => "表格",
  "pane.page.tab-pane": () => "结果",
  "pane.page.sample": () => "自评表示例.xlsx",
  "pane.page.refused": (d: { name: string; why: string }) => `${d.name}：${d.why}`,
  "pane.page.cut": (d: { rows: number }) => `只画出前 ${d.rows} 行，评分和填写不受影响。`,
};
