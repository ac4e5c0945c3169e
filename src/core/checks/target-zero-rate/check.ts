import { message } from "../../messages";
import { defineCheck, INDICATORS } from "../define";
import { roleOrName, scoredRows, targetText } from "../shared/rows";

const GOOD_RATE = /(率|度|比例|比重|占比)([(（].*)?$/;
/** Rates of what should not happen: 0% is what is wanted. */
const BAD_RATE =
  /故障|事故|差错|失误|错误|投诉|违规|违纪|违法|损失|失业|死亡|伤亡|发病|感染|流失|逾期|超支|偏离|偏差|上访|信访|案件|纠纷|风险|不良|缺陷|返工|退货|退回|破损|污染|排放|浪费|闲置|空置|空缺|重复|遗漏|漏|误|欠|拖欠|辍学|返贫|复发|不合格|不满意|下降|降低|增长|变动/;

export const targetZeroRate = defineCheck({
  id: "target-zero-rate",
  level: "warning",
  fix: "none",
  basis: INDICATORS,
  appliesTo: ["filled", "template", "list"],
  find: ({ form, card }) =>
    scoredRows(card).flatMap(({ row, target }) => {
      if (target.kind !== "number" || !target.value.eq(0)) return [];
      if (!GOOD_RATE.test(row.name.trim()) || BAD_RATE.test(row.name)) return [];
      const spots = [roleOrName(form, row, "target")];
      const facts = { name: row.name, found: targetText(row) };
      return [{ spots, message: message("check.target-zero-rate", facts) }];
    }),
});
