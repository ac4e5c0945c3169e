/** What is said of forms made from a list of targets. */
export const make = {
  "make.no-projects": (d: { file: string }) =>
    `${d.file} 里没有找到项目：要有“项目名称、三级指标、指标值、权重”这样的表头行。`,
  "make.made": (d: { file: string; rows: number }) => `已生成 ${d.file}（${d.rows} 个指标）`,
  "make.book-name": (d: { list: string }) => `${d.list}-自评表`,
  "make.made-book": (d: { file: string; sheets: number }) =>
    `已生成 ${d.file}（${d.sheets} 张自评表，每个项目一张）`,
  "make.namesakes": (d: { name: string; units: string; places: string }) =>
    `清单里叫“${d.name}”的不止一个（${d.units}），分别是 ${d.places}，请核对。`,
  "make.odd-points": (d: { name: string; added: number; whole: number; execution: number }) =>
    `“${d.name}”各项分值${d.execution > 0 ? `加执行率 ${d.execution} 分` : "相加"}是 ${d.added}，不是 ${d.whole}，请核对。`,
  "make.no-indicators": (d: { name: string }) =>
    `“${d.name}”在清单里没有指标，没有给它生成自评表。请补上指标再来。`,
};
