import { compact } from "../../grid";
import { labelKey } from "./label-text";

const TOTAL =
  /^(?:绩效|项目)?(?:自评|评价)?(?:总分|总得分|总分数|总分值|合计|总计|合计得分|得分合计|合计分值|分值合计|综合得分|总分合计|合计总分|总体得分|自评总得分|自评得分合计)(?:\(?\d+分?\)?)?$/;
const SUBTOTAL = /^(?:.{0,8})?(?:小计|分项合计)(?:得分)?$/;

/** 总分, 合计, 自评总分 …: the label of the total. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(labelKey(text));
}

/** 小计: a sub-total inside the table. */
export function isSubtotalLabel(text: string): boolean {
  return SUBTOTAL.test(labelKey(text));
}

const CONCLUSION =
  /^(?:项目)?(?:绩效)?(?:自评|评价|自评价|评定|综合评价|综合自评)?(?:结论|等级|等次|评级|结果|结论及等级|等级结论)$/;

/** 自评结论, 评价结论, 自评等级 …: the label beside the grade. */
export function isConclusionLabel(text: string): boolean {
  const key = labelKey(text);
  return CONCLUSION.test(key) && key !== "结果";
}

/** The grade rule printed beside the conclusion: 总分高于90分(含)的结论为“优”… */
export function isGradeRule(text: string): boolean {
  const grades = new Set(
    [...text.matchAll(/[为是“"'(（:：=]\s*(优|良|中|差)/g)].map(([, grade]) => grade),
  );
  return grades.size >= 3 && /\d{2}/.test(text) && !/^[“"']?[优良中差][。,，;；.]/.test(text);
}

const GRADE = /^[“"'(]*(?:自评等级\)?:?)?(优秀|优|良好|良|中等|中|合格|差|较差|不合格)[”"')]*$/;

/** A cell that holds nothing but a grade. */
export function isGradeWord(text: string): boolean {
  return GRADE.test(labelKey(text));
}

const FOOT =
  /^(?:填表人|填报人|填写人|联系人|联系电话|填表日期|填报日期|填表时间|单位负责人|部门负责人|项目负责人|财务负责人|分管领导|主管领导|负责人|审核人|经办人|制表人|单位\(?公章\)?|填表说明|填报说明|注:|注\d|备注:|说明:|说明\d)/;

/** 填表人, 联系电话, 备注: …: lines below the table. */
export function isFootLine(text: string): boolean {
  return FOOT.test(compact(text));
}

const PLACEHOLDER = /^(?:(?:指标|目标|内容)\d*:?|\.{2,}|…+|-{2,}|\d+\.?|x+|×+)$/i;

/** 指标1:, ……: a row of the template that nobody filled. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(compact(text));
}

/** -, —, /, 无: a mark for "nothing here". */
export function isEmptyMark(text: string): boolean {
  return /^(?:[-—–/\\*]+|无)?$/.test(compact(text));
}

/** 第 3 页, - 3 -, 3/5: a page number that came along with pasted text. */
export function isPageMark(text: string): boolean {
  return /^(?:第?\d+页(?:[,/]?共\d+页)?|-\d+-|\d+\/\d+)$/.test(compact(text));
}

const EXECUTION =
  /^(?:项目|资金|财政资金|部门)?(?:预算)?(?:资金)?(?:执行|支出)(?:率|进度|完成率)$|^预算执行(?:情况)?$/;

/** 预算执行率 as an indicator's name. */
export function isExecutionName(text: string): boolean {
  return EXECUTION.test(labelKey(text));
}
