import type { ColumnRole } from "../form";
import { headingMeaning, type HeadingMeaning } from "./columns";
import { labelKey } from "./label-text";
import { isLevelWord, parseLevel } from "./levels";

/** Words that tell a column in a heading of any wording; the first that is there counts. */
const WORDS: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  ["reason", /原因|措施|偏差/],
  ["score", /得分|评分|打分|自评分/],
  ["points", /分值|权重|满分|标准分|分数|配分/],
  ["actual", /实际|完成|达成|实现|结果|落实/],
  ["target", /目标|指标值|预期|计划|要求|任务|标准/],
  ["sign", /符号/],
  ["unit", /单位/],
  ["level1", /一级|大类|类别/],
  ["level2", /二级|小类/],
  ["name", /三级|指标|内容|名称|事项/],
  ["remark", /备注|说明/],
];

const LONGEST = 24;

/**
 * What a heading means in a row that a person says is the header: its usual meaning, else by the
 * words in it. Too loose to find a header by.
 */
export function looseMeaning(text: string): HeadingMeaning | "none" | null {
  const usual = headingMeaning(text);
  if (usual !== null) return usual;
  const key = labelKey(text);
  // 产出指标 stands in a table, not over it.
  if (key.length > LONGEST || isLevelWord(parseLevel(text).text)) return null;
  const found = WORDS.find(([, words]) => words.test(key));
  return found ? { role: found[0], rank: 2, usual: false } : null;
}
