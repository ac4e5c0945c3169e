import { compact } from "../../grid";
import { labelKey } from "./label-text";

const PROJECT =
  /^(?:自评|评价|二级|一级|政策|支出)?项目(?:支出|政策|\(政策\)|资金|\(资金\))?(?:名称|全称)$|^(?:政策|专项|转移支付|专项资金|资金|整体支出)(?:项目|\(项目\))?名称$/;
const DEPARTMENT =
  /^(?:项目|市级|省级|区级|县级|州级|本级)?(?:中央|地方|省级|市级)?(?:预算)?(?:主管|预算主管|业务主管|归口)(?:预算)?(?:部门|单位|处室)(?:\(?单位\)?)?(?:及代码|名称|及编码|\(盖章\))?$|^(?:市级|省级|区级|县级|州级)?(?:预算)?部门(?:\(单位\))?名称$/;
const UNIT =
  /^(?:项目|具体|资金|预算|填报|申报|自评|评价|资金使用|基层)?(?:实施|执行|承担|使用|预算|填报|申报|项目|建设|自评)?(?:\(主管\))?(?:部门|单位)(?:\(科室\))?(?:名称|及代码|全称)?$/;

/** Labels of the form's head, each answered by the cell beside it. */
export type HeadField = "project" | "department" | "unit";

/** Which field of the form's head a label asks for. */
export function headField(text: string): HeadField | null {
  const key = labelKey(text);
  if (key.length > 20) return null;
  if (PROJECT.test(key)) return "project";
  if (DEPARTMENT.test(key)) return "department";
  return UNIT.test(key) && key !== "单位" && key !== "部门" ? "unit" : null;
}

/** 单位 as a heading of a list: the organisation, not a unit of measure. */
export function isOrganisation(text: string): boolean {
  return /^(?:单位|部门|预算单位|单位名称|部门名称|主管部门|实施单位|项目单位|填报单位)$/.test(
    labelKey(text),
  );
}

/** The name of a form: 项目支出绩效自评表, 部门绩效指标表 … */
export function isTitle(text: string): boolean {
  const key = compact(text).replace(/[([【][^()[\]【】]*[)\]】]$/, "");
  return key.length <= 60 && /(?:自评|评价|绩效).*(?:表|报告)$/.test(key) && !/[:。;]/.test(key);
}

/** 附件3: the line over a title. */
export function isAnnex(text: string): boolean {
  return /^附(?:件|表)[\d一二三四五六七八九十]*[-—.\d]*:?$/.test(compact(text));
}

/** (2024年度): the line that states the year and nothing else. */
export function isYearLine(text: string): boolean {
  return /^\(?(?:(?:19|20)\d\d)?年度?\)?$/.test(compact(text));
}

/** 年度, 预算年度: the label of a cell that holds the year alone. */
export function isYearLabel(text: string): boolean {
  return /^(?:预算|评价|自评|绩效|项目|所属|实施)?年[度份]$/.test(labelKey(text));
}

/** The year a text names: 2024年, 2024年度; null without one. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)((?:19|20)\d\d)年/.exec(compact(text));
  return match ? Number(match[1]) : null;
}

const GOAL_TARGET =
  /^(?:(?:项目)?(?:年度|年初|全年|当年)?(?:预期|预算|设定|年初|年初设定|总体|绩效)+(?:总|总体|绩效)?目标|年度预期目标|年初设定目标|年初绩效目标|预期目标值?|年度目标)$/;
const GOAL_ACTUAL =
  /^(?:年度|全年|项目)?(?:总体|绩效)?(?:目标)?(?:全年)?(?:目标)?(?:实际|具体|年度|自评)?(?:目标)?(?:完成|实现|执行)(?:目标)?(?:情况|结果)(?:综述|概述)?$|^实际完成目标$/;

/** Labels of the goal block: 预期目标 and 实际完成情况. */
export function goalField(text: string): "target" | "actual" | null {
  const key = labelKey(text);
  if (key.length > 18) return null;
  if (GOAL_ACTUAL.test(key)) return "actual";
  return GOAL_TARGET.test(key) ? "target" : null;
}
