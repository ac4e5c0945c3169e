import { compact } from "../grid";
import type { Value } from "./value";

export type Direction = "at-least" | "at-most" | "exactly";

/** Things there should be little of. */
const UNWANTED =
  /事故|故障|投诉|差错|错误|失误|损失|逾期|违规|违法|违纪|超支|失败|死亡|发病|流失|辍学|返贫|纠纷|信访|上访|舆情|拖欠|不良|污染|排放|超标|能耗|空置|闲置|群体性事件/;
/** Words that turn an unwanted thing into a wanted deed: 故障修复率, 投诉办结率. */
const DEALT_WITH =
  /处理|办结|化解|下降|降低|减少|整改|控制|查处|解决|结案|补偿|防范|修复|排除|恢复|回收|响应|覆盖|受理|回复|治理|预防|培训|宣传|演练|处置|调解|检查|监测|削减|达标/;
const DURATION_IS_OUTPUT = /培训|服务|学时|课时|展期|开放|运行|值班|志愿|活动|使用/;

/** What the indicator's place in the form tells of a bare number. */
export interface IndicatorNames {
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
}

/**
 * Which way a target counts: by its sign; without one by the indicator (cost and unwanted things at
 * most, else at least), as the forms without operators of 株洲 2023 are read.
 */
export function directionOf(target: Value, names: IndicatorNames): Direction {
  const sign = target.kind === "number" ? target.sign : null;
  if (sign === "≥" || sign === ">") return "at-least";
  if (sign === "≤" || sign === "<") return "at-most";
  if (sign === "=") return "exactly";
  const name = compact(names.name ?? "");
  const places = compact(`${names.level1 ?? ""}${names.level2 ?? ""}`);
  if (places.includes("成本")) return "at-most";
  if (UNWANTED.test(name) && !DEALT_WITH.test(name)) return "at-most";
  const duration = target.kind === "number" && target.unit?.kind === "duration";
  if (duration && !DURATION_IS_OUTPUT.test(name)) return "at-most";
  return "at-least";
}
