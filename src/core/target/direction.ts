import { compact } from "../grid";
import type { Value } from "./value";

export type Direction = "at-least" | "at-most" | "exactly";

/** Things there should be little of. */
const UNWANTED = new RegExp(
  [
    "事故|故障|投诉|差错|错误|误差|失误|损失|损耗|破损|浪费|逾期|超期|超概|延误|延迟|超时|滞后|拥堵",
    "违规|违法|违纪|违约|超支|失败|死亡|伤亡|发病|患病|近视|感染|复发|流失|流产|辍学|离职|缺勤",
    "返贫|贫困(?:发生)?率|失业率|犯罪|发案|火灾|纠纷|信访|上访|舆情|差评|拖欠|欠费|负债|坏账",
    "不良|不合格|不满意|未完成|缺陷|退货|退单|退订|变更率|恩格尔|缺货|断货|漏报|漏检|瞒报|错报|停机|停电|宕机|断电",
    "污染|排放|超标|噪声|噪音|能耗|浓度|PM2\\.5|PM10|化肥(?:使用|施用)|农药(?:使用|施用)",
    "空置|闲置|抛荒|撂荒|成灾|受灾|隐患|群体性事件|等候|排队",
  ].join("|"),
  "i",
);
/** Words that turn an unwanted thing into a wanted deed: 故障修复率, 投诉办结率. */
const DEALT_WITH =
  /处理|办结|化解|下降|降低|减少|整改|控制|查处|解决|结案|补偿|防范|修复|排除|恢复|回收|响应|覆盖|受理|回复|治理|预防|培训|宣传|演练|处置|调解|检查|监测|削减|达标|排查|办理|调处|查办|侦破|救治|防治|防控|防护|保护|扑救|救援|救助|救济|帮扶|援助|打击|追回|清收|清理|清欠|清零|赔付|理赔|利用|保险|改造|维修|抢修|应急|减排|降噪|盘活/;
/** Under 成本, what is still better high. */
const WANTED_UNDER_COST =
  /节约|节支|(?:压减|压缩|压降|核减|降低|下降|减少|缩减)(?:率|幅度|比例|额|金额|成本|数)|(?:执行|支付|到位|准确|合规|覆盖)率/;
/** Time that is the output itself; more of it is better. */
const DURATION_IS_OUTPUT =
  /培训|服务|学时|课时|展期|开放|运行|值班|志愿|活动|使用|优良|达标|保障|续航|寿命|质保|管护|驻村|演出|播出|节目/;
/** Time that people wait or work takes. */
const DURATION_IS_WAIT =
  /时限|期限|响应|办理|办结|审批|审核|等待|工期|周期|完成|拨付|发放|处理|处置|修复|恢复/;

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
  if (places.includes("成本") && !WANTED_UNDER_COST.test(name)) return "at-most";
  if (isUnwanted(name)) return "at-most";
  if (target.kind === "deadline") return "at-most";
  const duration = target.kind === "number" && target.unit?.kind === "duration";
  return duration && isWait(name, places) ? "at-most" : "at-least";
}

/** Rates that are small by nature and still better high. */
const SMALL_AND_WANTED =
  /增|提高|提升|上升|节约|节支|压|核减|降低|下降|减少|缩减|回报|收益|利润|利率|贡献|占比|比重|比例|普及|覆盖|转化|参与|就业/;

/**
 * Whether nothing tells if a small rate without a sign (退换率 5%) is a limit or a promise: rates of a
 * few percent mostly count what should be rare.
 */
export function isDoubtful(target: Value, { name = "" }: IndicatorNames): boolean {
  if (target.kind !== "number" || target.sign !== null) return false;
  if (target.unit?.kind !== "percent" || target.value.lte(0) || target.value.gt("0.1"))
    return false;
  return /率/.test(name) && !SMALL_AND_WANTED.test(name) && !DEALT_WITH.test(name);
}

/** Whether an indicator counts what there should be none of: 事故, 投诉 …, not how it is dealt with. */
export function isUnwanted(name: string): boolean {
  const counted = compact(name);
  return UNWANTED.test(counted) && !DEALT_WITH.test(counted);
}

/** A duration is a limit, unless it is what the project gives: 培训天数, or a 数量 or 效益 indicator. */
function isWait(name: string, places: string): boolean {
  if (DURATION_IS_WAIT.test(name)) return true;
  return !DURATION_IS_OUTPUT.test(name) && !/数量|效益|影响/.test(places);
}
