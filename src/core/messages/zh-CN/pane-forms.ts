const TIERS = { met: "达成预期", partial: "部分达成", missed: "未达成" };
const ROLES = {
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标",
  sign: "指标符号",
  target: "年度指标值",
  unit: "度量单位",
  actual: "实际完成值",
  points: "分值",
  score: "得分",
  reason: "偏差原因分析",
  remark: "备注",
};
type Role = keyof typeof ROLES;
type Tier = keyof typeof TIERS;
const listed = (roles: readonly Role[]): string => roles.map((role) => ROLES[role]).join("、");
/** As columns are asked for: a form may have no third level. */
const asked = (roles: readonly Role[]): string =>
  roles.map((role) => (role === "name" ? "指标名称" : ROLES[role])).join("、");

const OWN_LISTS = { "open-items": "待办表", summary: "汇总表", actuals: "完成值清单" };

/** What the pane says of a form: heading, rows, decisions, reasons, preview, receipt. */
export const paneForms = {
  "pane.no-project": () => "（表里没有项目名称）",
  "pane.form-picker": () => "本表里的自评表",
  "pane.form-option": (d: { index: number; name: string }) => `${d.index}. ${d.name}`,
  "pane.profile": () => "评分规则",
  "pane.profile-given": () => "由你选定",
  "pane.profile-auto-option": (d: { name: string | null }) =>
    d.name === null ? "自动选择" : `${d.name}（自动）`,
  "pane.year": (d: { year: number }) => `${d.year}\u00a0年`,
  "pane.total": () => "总分",
  "pane.total-of": (d: { score: string; points: string }) => `总分 ${d.score}，满分 ${d.points}`,
  "pane.total-open": (d: { score: string; points: string }) =>
    `已定 ${d.score}，满分 ${d.points}，还有未定的项`,
  "pane.undecided": () => "未定",
  "pane.rate": (d: { rate: string }) => `执行率 ${d.rate}`,
  "pane.rate-none": () => "执行率 —",
  "pane.execution": () => "预算执行率",
  "pane.execution-unscored": () => "不计分",
  "pane.bar.scored": (d: { value: string }) => `得 ${d.value}`,
  "pane.bar.lost": (d: { value: string }) => `扣 ${d.value}`,
  "pane.bar.open": (d: { value: string }) => `未定 ${d.value}`,
  "pane.left": (d: { open: number; reasons: number }) =>
    `还有 ${[
      d.open > 0 ? `${d.open} 项要你定` : null,
      d.reasons > 0 ? `${d.reasons} 项要写原因` : null,
    ]
      .filter((part) => part !== null)
      .join(" · ")}`,
  "pane.left-none": () => "都定好了，可以预览并写入",
  "pane.left-written": () => "都定好了，表里已是这个结果",
  "pane.group-none": () => "其他指标",
  "pane.outcome.met": () => "完成",
  "pane.outcome.partial": () => "部分完成",
  "pane.outcome.missed": () => "未完成",
  "pane.outcome.skipped": () => "不计分",
  "pane.outcome.open": () => "要你定",
  "pane.no-points": () => "无分值",
  "pane.basis": (d: { basis: string }) => `依据 ${d.basis}`,
  "pane.blank": () => "空",
  "pane.needs-reason": () => "要写原因",
  "pane.differs": () => "与表中不同",
  "pane.differs-text": (d: { typed: string; ours: string }) =>
    `表里写的是 ${d.typed}，按规则是 ${d.ours}`,
  "pane.differs-keep": (d: { typed: string }) => `保留 ${d.typed}`,
  "pane.differs-take": (d: { ours: string }) => `改为 ${d.ours}`,
  "pane.decide": () => "完成程度",
  "pane.tier-choice": (d: { tier: Tier; low: string; high: string }) =>
    d.low === d.high ? `${TIERS[d.tier]} ${d.low}` : `${TIERS[d.tier]} ${d.low}–${d.high}`,
  "pane.score-field": () => "得分",
  "pane.note-field": () => "说明（为什么这样定）",
  "pane.decision.not-a-number": () => "请填数字，例如 4.5",
  "pane.decision.outside": (d: { tier: Tier; low: string; high: string }) =>
    `${TIERS[d.tier]}只能在 ${d.low} 到 ${d.high} 分之间`,
  "pane.decision.outside-any": (d: { low: string; high: string }) =>
    `只能在 ${d.low} 到 ${d.high} 分之间`,
  "pane.decision.too-precise": (d: { decimals: number }) =>
    d.decimals === 0 ? "只能填整数" : `最多 ${d.decimals} 位小数`,
  "pane.decision.no-points": () => "这一行没有分值，先在表里填上分值再定",
  "pane.decision.clear": () => "撤回",
  "pane.reason-field": () => "偏差原因及改进措施",
  "pane.reason-goes-to": (d: { cell: string }) => `预览后写入 ${d.cell}`,
  "pane.reason-skeleton-button": () => "套用格式",
  "pane.reason-skeleton": () => "原因：。改进措施：。",
  "pane.reason-used": () => "已有",
  "pane.reason-used-label": () => "用过的原因",
  "pane.reason-none-used": () => "本工作簿里还没有写过原因",
  "pane.reason-searching": () => "正在找…",
  "pane.your-reason": () => "你写的原因",
  "pane.conclusion": () => "自评结论",
  "pane.conclusion-draft": () => "写入前可以改",
  "pane.conclusion-reset": () => "还原草稿",
  "pane.conclusion-open": () => "各项都定了才有结论",
  "pane.preview": (d: { count: number }) => `预览并写入（${d.count}）`,
  "pane.preview-nothing": () => "没有要写的：表里已经是这个结果",
  "pane.preview-open": () => "还有要你定的项，定好再写",
  "pane.preview-heading": () => "预览",
  "pane.preview-select-all": () => "全选",
  "pane.preview-new": () => "填空",
  "pane.preview-typed": () => "改写已填的（默认不选）",
  "pane.preview-marks": () => "标记待写的原因",
  "pane.preview-locked-out": () => "有保留的旧分，总分和结论先不写，免得加不起来。",
  "pane.mark-on": () => "加标记",
  "pane.mark-off": () => "去标记",
  "pane.what.score": () => "得分",
  "pane.what.rate": () => "执行率",
  "pane.what.execution": () => "执行率得分",
  "pane.what.total": () => "总分",
  "pane.what.conclusion": () => "自评结论",
  "pane.what.reason": () => "偏差原因",
  "pane.what.other": () => "单元格",
  "pane.write": (d: { count: number }) => `写入（${d.count}）`,
  "pane.write-nothing": () => "先勾选要写的格子",
  "pane.written": (d: { count: number; first: string }) =>
    d.count === 1 ? `已写入 ${d.first}` : `已写入 ${d.count} 个单元格`,
  "pane.clear-marks": (d: { count: number }) => `清除标记（${d.count}）`,
  "pane.cleared": (d: { count: number }) => `已清除 ${d.count} 处标记`,
  "pane.undo": () => "撤销上次填写",
  "pane.undone": (d: { count: number }) => `已撤销，${d.count} 个单元格恢复原样`,
  "pane.undo-changed": (d: { cell: string }) => `${d.cell} 在填写之后又改过，没有撤销。`,
  "pane.own-list": (d: { list: keyof typeof OWN_LISTS }) => `这是${OWN_LISTS[d.list]}，不是自评表`,
  "pane.own-list-do": () => "换到自评表所在的工作表，再评一次。",
  "pane.no-form-title": (d: { sheet: string }) => `“${d.sheet}”里没有找到绩效指标表`,
  "pane.no-form-looked": () => "要有一行表头，写着：指标名称、年度指标值、实际完成值、分值、得分。",
  "pane.no-form-near": (d: { row: number; found: readonly Role[]; missing: readonly Role[] }) =>
    `最像的是第 ${d.row} 行：有${listed(d.found)}；缺${listed(d.missing)}。`,
  "pane.no-form-do": () => "换到自评表所在的工作表，或改好表头，再评一次；也可以指出表头在哪一行。",
  "pane.header.row": () => "表头在第几行",
  "pane.header.use": () => "按此行识别",
  "pane.header.bad-row": (d: { last: number }) => `请填行号，1 到 ${d.last}`,
  "pane.header.miss": (d: { row: number; found: readonly Role[]; missing: readonly Role[] }) => {
    if (d.found.length === 0) return `第 ${d.row} 行不像表头：缺${asked(d.missing)}这样的列名。`;
    const known = `第 ${d.row} 行认得出${listed(d.found)}`;
    if (d.missing.length === 0) return `${known}，但下面没有指标。`;
    return `${known}；缺${asked(d.missing)}，请在这一行写上列名。`;
  },
  "pane.header.given": (d: { row: number }) => `表头是你指定的第 ${d.row} 行`,
  "pane.header.back": () => "改回自动识别",
  "pane.no-actuals-title": () => "还没有填实际完成值",
  "pane.no-actuals": () => "这是一张空表：填好实际完成值再来评分。",
  "pane.list-title": () => "这是部门绩效指标表",
  "pane.list": () => "它只有指标值，没有实际完成值和得分，不用评分。",
};
