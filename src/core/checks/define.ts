import type { BookCheck, Check } from "./finding";

/** 项目支出绩效评价管理办法: scores, grades, reasons, execution rate, the form itself. */
export const EVALUATION = "财预〔2020〕10号";
/** 核心绩效目标和指标设置及取值指引: what an indicator and its target must be. */
export const INDICATORS = "财预〔2021〕101号";

/** States a check of one form; its id ties it to its sentences. */
export function defineCheck(check: Check): Check {
  return check;
}

/** States a check of forms against each other. */
export function defineBookCheck(check: BookCheck): BookCheck {
  return check;
}
