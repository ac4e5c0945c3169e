import type { make as zhCN } from "../zh-CN/make";

export const make: typeof zhCN = {
  "make.no-projects": (d) =>
    `No projects in ${d.file}: it needs headings such as 项目名称, 三级指标, 指标值, 权重.`,
  "make.made": (d) => `made ${d.file} (${d.rows} indicators)`,
  "make.book-name": (d) => `${d.list}-forms`,
  "make.made-book": (d) => `made ${d.file} (${d.sheets} forms, one for each project)`,
  "make.namesakes": (d) =>
    `several projects are called “${d.name}” (${d.units}): their forms are ${d.places}; please check.`,
  "make.odd-points": (d) =>
    `“${d.name}”: the points${d.execution > 0 ? ` with ${d.execution} for the execution rate` : ""} add up to ${d.added}, not ${d.whole}; please check.`,
  "make.no-indicators": (d) =>
    `“${d.name}” has no indicators in the list and no form was made of it: add them first.`,
};
