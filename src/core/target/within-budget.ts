const COST =
  "(?:项目|成本|费用|经费|资金|支出|总?投资|总额|金额|总|各项|均|严格|实际|全部|控制|执行)*";
const PLAN =
  "(?:年度|年初|全年|财政|批复|核定|下达|计划|安排|项目|总|的)*(?:预算|概算)(?:金额|数|总额|额度|范围|批复|资金|标准|支出|控制)*";

const INSIDE = new RegExp(
  `^${COST}(?:在|于|按|不超出)?${PLAN}(?:之内|以内|范围内|内)(?:执行|支出|完成)?$`,
);
const NOT_OVER = new RegExp(
  `^${COST}(?:未|不|没有|无|未有|不得|不能)(?:发生|出现)?(?:超过|超出|突破|超)(?:了|过)?(?:${PLAN}|支)(?:现象|情况)?$`,
);
const AT_MOST = new RegExp(`^${COST}(?:[≤<]|小于等于|不高于|低于|不大于)${PLAN}$`);

/** Words that say of a cost that it keeps within its budget, and nothing else: 未超预算, 控制在预算内. */
export function isWithinBudget(text: string): boolean {
  return [INSIDE, NOT_OVER, AT_MOST].some((pattern) => pattern.test(text));
}
