/** The headings that our lists are told by. */
export const listHeadings = {
  "bulk.file": () => "文件",
  "bulk.sheet": () => "工作表",
  "bulk.indicator": () => "三级指标",
  "bulk.your-score": () => "得分（请填）",
  "bulk.total": () => "总分",
  "bulk.grade": () => "等级",
  "bulk.open": () => "待确认",
  "bulk.profile": () => "规则",
  "bulk.count": () => "表数",
  "bulk.final": () => "已定分",
  "bulk.average": () => "平均分",
  "bulk.cell": () => "单元格",
  "bulk.before": () => "原内容",
  "bulk.after": () => "新内容",
};
