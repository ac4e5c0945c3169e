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
export interface Heading {
  label: string;
  role: keyof typeof ROLES;
}

/** Why a column or a row was taken for what it is. */
export const detect = {
  "detect.column": (d: Heading) => `列标题“${d.label}”是${ROLES[d.role]}的常用叫法`,
  "detect.column.like": (d: Heading) => `列标题“${d.label}”的意思是${ROLES[d.role]}`,
  "detect.column.grouped": (d: Heading) => `两行表头合起来看，“${d.label}”是${ROLES[d.role]}`,
  "detect.column.data": (d: Heading) =>
    `“${d.label}”下面有几列，从填的内容看，这一列是${ROLES[d.role]}`,
  "detect.column.of-several": (d: Heading & { other: string }) =>
    `“${d.label}”和“${d.other}”都像${ROLES[d.role]}，以“${d.label}”为准`,
  "detect.column.original": (d: { label: string }) => `调整后的指标值没有填，以“${d.label}”为准`,
  "detect.column.lowest": (d: { label: string }) => `没有三级指标一列，最细的一级是“${d.label}”`,
  "detect.row.in-place": () => "各格都在表头对应的列里",
  "detect.row.shifted": (d: { columns: number }) =>
    `从内容看，这一行的格子比表头${d.columns > 0 ? "右" : "左"}移了 ${Math.abs(d.columns)} 列`,
  "detect.row.split": () => "这个指标拆成了几行，已合在一起看",
  "detect.row.nameless": () => "没有指标名称，但有指标值，用上一级的名称",
  "detect.row.placeholder": (d: { text: string }) => `“${d.text}”是模板里的占位文字，没有填指标`,
  "detect.row.empty-category": () => "只有类别，下面没有指标",
  "detect.row.subtotal": () => "这一行是小计",
};
