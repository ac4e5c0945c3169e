export interface Facts {
  sheet?: string;
  cell?: string;
  detail?: string;
}

const at = ({ sheet, cell }: Facts): string =>
  sheet && cell ? `“${sheet}”的 ${cell}` : sheet ? `工作表“${sheet}”` : (cell ?? "");

/** Names of what a sheet may hold that can't be copied, by the word the file format has for it. */
const UNCOPYABLE: Readonly<Record<string, string>> = {
  table: "套用的表格",
  pivotTable: "数据透视表",
  chart: "图表",
  control: "控件",
  threadedComment: "批注会话",
};

/** One sentence for each way a file or a host can refuse: what, why, what to do. */
export const errors = {
  "error.not-found": () => "找不到这个文件，请检查路径和文件名。",
  "error.empty": () => "文件是空的（0 字节），请换一份完整的文件。",
  "error.not-a-workbook": () => "这不是 Excel 工作簿，请选择 .xlsx 或 .xlsm 文件。",
  "error.legacy-xls": () =>
    "这是旧格式的表格（.xls 或 .et），请先在 Excel 或 WPS 中另存为 .xlsx 再来。",
  "error.encrypted": () => "文件设了打开密码，请先在 Excel 或 WPS 中取消密码再来。",
  "error.damaged": (d: Facts) =>
    `文件已损坏，没有读取${d.detail ? `（${d.detail}）` : ""}。请在 Excel 或 WPS 中打开并另存一份再试。`,
  "error.too-large": (d: Facts) =>
    `文件太大，超出了处理上限${d.detail ? `（${d.detail}）` : ""}。请删去无关的工作表再试。`,
  "error.no-form": () =>
    "没有找到绩效指标表：要有“三级指标、年度指标值、实际完成值、分值、得分”这样的表头行。",
  "error.protected": (d: Facts) => `${at(d)}受保护，写不进去。请先撤销工作表保护再写入。`,
  "error.write-failed": (d: Facts) =>
    `文件没有写成，原文件没有动${d.detail ? `（${d.detail}）` : ""}。请检查文件夹权限和磁盘空间。`,
  "error.changed": (d: Facts) => `${at(d)}在预览之后改过，什么都没有写。请重新评分再写入。`,
  "error.read-only": () => "工作簿是只读的，写不进去。请另存一份或取消只读再试。",
  "error.editing-cell": () => "正在编辑单元格，请先按 Enter 完成编辑再试。",
  "error.sheet-gone": (d: Facts) => `${at(d)}已经不在了，什么都没有写。请重新评分。`,
  "error.too-many-merges": (d: Facts) => `${at(d)}的合并单元格太多，读不全，所以没有处理。`,
  "error.unsupported-host": (d: Facts) =>
    `这个版本的表格软件缺少需要的功能${d.detail ? `（${d.detail}）` : ""}。请升级，或改用独立网页版。`,
  "error.unsupported-part": (d: Facts) =>
    `${at(d)}有这里不能改的内容${d.detail ? `（${d.detail}）` : ""}，什么都没有写。`,
  "error.sheet-exists": (d: Facts) =>
    `已经有一张叫${at(d)}的工作表，没有动它。请先删去它或改个名字再试。`,
  "error.template-filled": (d: Facts) =>
    `“${d.sheet ?? ""}”不是空白表：${d.cell ?? ""}${Number(d.detail) > 6 ? ` 等 ${d.detail ?? ""} 格` : ""}已经填了内容，会带进新表，所以什么都没有做。请先清空这些格（项目、金额、指标、完成值、得分、原因），或换本单位的空白表。`,
  "error.sheet-not-copied": (d: Facts) =>
    `${at(d)}里有不能复制的内容（${UNCOPYABLE[d.detail ?? ""] ?? d.detail ?? ""}），什么都没有写。请先在表里删去它再试。`,
  "error.formula-cell": (d: Facts) => `${at(d)}是公式，不会覆盖，什么都没有写。`,
  "error.not-an-anchor": (d: Facts) => `${at(d)}在合并单元格里面，只能写左上角的格子。`,
  "error.host-failed": (d: Facts) =>
    `表格软件没有完成操作，已恢复原样${d.detail ? `（${d.detail}）` : ""}。请再试一次。`,
  "error.half-written": () =>
    "写到一半停下了，已写的部分没能恢复。请按 Ctrl+Z 撤销，或关闭时不保存，再重新打开。",
};
