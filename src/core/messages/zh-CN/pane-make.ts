/** What 生成自评表 says: a list of targets and a blank form become a form for each project. */
export const paneMake = {
  "pane.make.title": () => "生成自评表",
  "pane.make.about": () =>
    "按部门绩效指标表（一行一条指标，写明项目、指标和指标值）和本单位的空白表，给每个项目生成一张填好指标的自评表。",
  "pane.make.list": () => "部门绩效指标表（.xlsx）",
  "pane.make.blank": () => "本单位的空白自评表（.xlsx）",
  "pane.make.choose": () => "选择…",
  "pane.make.none": () => "还没有选择",
  "pane.make.shape": () => "存成",
  "pane.make.each": () => "每个项目一个文件",
  "pane.make.together": () => "合成一个工作簿",
  "pane.make.start": () => "生成",
  "pane.make.reading": (d: { file: string }) => `正在读取 ${d.file}…`,
  "pane.make.making": (d: { forms: number }) => `正在生成 ${d.forms} 张自评表…`,
};
