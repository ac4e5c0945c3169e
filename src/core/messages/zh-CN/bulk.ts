import { listHeadings } from "./list-headings";

export const bulk = {
  ...listHeadings,
  "bulk.forms": () => "汇总",
  "bulk.departments": () => "按单位",
  "bulk.open-items": () => "待办",
  "bulk.project": () => "项目",
  "bulk.unit": () => "单位",
  "bulk.rate": () => "执行率",
  "bulk.lost": () => "扣分项",
  "bulk.reasons": () => "待说明",
  "bulk.errors": () => "错误",
  "bulk.written": () => "修改记录",
  "bulk.written-more": (d: { count: number }) => `还有 ${d.count} 格没有列出，请用 --log`,
  "bulk.basis": () => "依据",
  "bulk.how": () => "怎么来的",
  "bulk.note": () => "没有处理的原因",
  "bulk.excellent": () => "优",
  "bulk.good": () => "良",
  "bulk.fair": () => "中",
  "bulk.poor": () => "差",
  "bulk.row": () => "行",
  "bulk.target": () => "年度指标值",
  "bulk.actual": () => "实际完成值",
  "bulk.points": () => "分值",
  "bulk.why": () => "为什么要人处理",
  "bulk.allowed": () => "允许得分",
  "bulk.your-reason": () => "偏差原因（请填）",
  "bulk.answers-moved": (d: { file: string; path: string; count: number }) =>
    `“${d.file}”的答复用在了 ${d.path} 上，两边文件夹的前面部分不同${d.count > 1 ? `（这样的文件共 ${d.count} 个）` : ""}，请核对。`,
  "bulk.answer-elsewhere": (d: { where: string; score: number | null; allowed: string }) =>
    `没有采用：${d.where}，这次处理的同名文件在别的文件夹。如果就是它，请把“文件”改成它现在的路径，或只写文件名。`,
  "bulk.answer-certain": (d: { where: string; score: number | null; allowed: string }) =>
    `没有采用：${d.where} 的得分 ${d.score ?? "—"}，这一项${d.allowed ? `由规则算出，是 ${d.allowed} 分` : "不计分"}。要改请改表里的数。`,
  "bulk.answer-no-reason-cell": (d: { where: string; score: number | null; allowed: string }) =>
    `没有采用：${d.where} 的偏差原因，表里没有写原因的格子。`,
  "bulk.answer-other-reason": (d: { where: string; score: number | null; allowed: string }) =>
    `没有采用：${d.where} 的偏差原因，表里已经写了别的原因。要改请直接改表。`,
  "bulk.execution": () => "预算执行率",
  "bulk.skipped.summary": () => "这是汇总表（待办表），不是自评表，已跳过。",
  "bulk.skipped.open-items": () => "这是待办表，不是自评表，已跳过。",
  "bulk.skipped.actuals": () => "这是完成值清单，不是自评表，已跳过。",
  "bulk.actual-filled": (d: { row: number }) => `取自完成值清单第 ${d.row} 行`,
  "bulk.reason-filled": (d: { name: string }) => `“${d.name}”的原因取自填好的清单`,
  "bulk.answer-unused": (d: { where: string; score: number | null; allowed: string }) =>
    `没有用上：${d.where}，没有找到对应的表或指标。`,
  "bulk.answer-ambiguous": (d: { where: string; score: number | null; allowed: string }) =>
    `没有采用：${d.where}，同名的文件不止一个，或同一行有两个不同的答复。请写明文件夹，或只留一个。`,
  "bulk.answer-refused": (d: { where: string; score: number | null; allowed: string }) =>
    `没有采用：${d.where} 的得分 ${d.score ?? "—"} 不在允许的 ${d.allowed} 之内。`,
  "bulk.answer-no-points": (d: { where: string; score: number | null; allowed: string }) =>
    `没有采用：${d.where} 的得分 ${d.score ?? "—"}，表里没有分值，不能定分。请先在表里填上分值。`,
  "bulk.answer-too-precise": (d: {
    where: string;
    score: number | null;
    allowed: string;
    decimals: number;
  }) =>
    `没有采用：${d.where} 的得分 ${d.score ?? "—"}，按规则${d.decimals === 0 ? "只写整数" : `最多 ${d.decimals} 位小数`}。`,
  "bulk.actual-unmatched": (d: {
    row: number;
    project: string;
    indicator: string;
    candidates: string;
  }) =>
    `完成值清单第 ${d.row} 行（${d.project} / ${d.indicator}）没有找到对应的指标${d.candidates ? `，最接近的是：${d.candidates}` : ""}。`,
};
