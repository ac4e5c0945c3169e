const MARKS = {
  seen: "已见原文",
  derived: "由公布数推得",
  known: "通行说法",
  stated: "自己写的",
};

/** What the pane says of profiles: the list, the page of one, the editor. */
export const paneRules = {
  "pane.rules.own": () => "自己的规则",
  "pane.rules.built-in": () => "收录的规则",
  "pane.rules.in-use": () => "当前在用",
  "pane.rules.use": () => "用它评分",
  "pane.rules.copy": () => "复制并修改",
  "pane.rules.copy-name": (d: { name: string }) => `${d.name}（自改）`,
  "pane.rules.edit": () => "修改",
  "pane.rules.export": () => "导出文件",
  "pane.rules.import": () => "导入文件",
  "pane.rules.remove": () => "删除",
  "pane.rules.remove-sure": (d: { name: string }) =>
    `删掉“${d.name}”？用它评过的表会改用自动选择。`,
  "pane.rules.save": () => "保存",
  "pane.rules.save-refused": (d: { count: number }) => `还有 ${d.count} 处要改`,
  "pane.rules.name": () => "名称",
  "pane.rules.name-missing": () => "要写名称",
  "pane.rules.source": (d: { source: string; mark: keyof typeof MARKS }) =>
    `依据 ${d.source}（${MARKS[d.mark]}）`,
  "pane.rules.source-field": () => "依据",
  "pane.rules.inherited": (d: { from: string }) => `同${d.from}`,
  "pane.rules.none": () => "无",
  "pane.rules.list-hint": () => "用顿号隔开",
  "pane.rules.blank-hint": () => "不填：由人定或不限",
  "pane.rules.add": () => "加一行",
  "pane.rules.take-out": () => "去掉这一行",
  "pane.rules.share": (d: { percent: string }) => `${d.percent}%`,
  "pane.rules.band": (d: { low: string; high: string; highIncluded: boolean }) =>
    `${d.low}%–${d.high}%${d.highIncluded ? "" : "（不含上限）"}`,
  "pane.rules.pair": (d: { first: string; second: string }) => `${d.first} → ${d.second}`,
  "pane.rules.yes": () => "是",
  "pane.rules.no": () => "否",
  "pane.rules.import-refused": (d: { name: string; why: string }) =>
    `${d.name} 不是可用的规则文件：${d.why}`,
  "pane.rules.not-json": () => "内容不是 JSON",
  "pane.rules.imported": (d: { name: string }) => `已导入“${d.name}”`,
  "pane.rules.problem.number": () => "要填数字",
  "pane.rules.problem.missing": () => "要填",
  "pane.rules.problem.small": (d: { limit: string }) => `不能小于 ${d.limit}`,
  "pane.rules.problem.big": (d: { limit: string }) => `不能大于 ${d.limit}`,
  "pane.rules.problem.grades": () => "要从高到低，不能相同",
  "pane.rules.problem.band": () => "最低不能高于最高",
  "pane.rules.problem.caps": () => "至少要有一行",
  "pane.rules.problem.other": () => "写法不对",
};
