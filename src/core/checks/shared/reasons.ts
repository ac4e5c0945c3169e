import { isReason, type RowScore, type Scorecard } from "../../score";
import { textOf } from "./rows";

/** The reason a row gives; "" for a blank cell and for 无, 0, /, - and the like. */
export function reasonOf(scored: RowScore, card: Scorecard): string {
  const text = textOf(scored.row, "reason");
  return isPlaceholder(text, card) ? "" : text;
}

export function isPlaceholder(text: string, card: Scorecard): boolean {
  return !isReason(text, card.profile);
}

/**
 * Whether the row as printed owes a reason: its score is below its points, or the profile asks for
 * one (far over the target) while the printed score is the right one.
 */
export function owesReason({ row, value, reason }: RowScore): boolean {
  const { score, points } = row;
  if (points === null) return false;
  if (score === null || score === value) return reason.required;
  return score < points;
}

/** A text that explains or promises something, not a mere note such as "2024年11月完成". */
export function isExplanation(text: string): boolean {
  return /因|由于|原因|导致|措施|改进|整改|未能|未完成|不足|调整|取消|推迟|延期|结余|影响|疫情|下一步|今后/.test(
    text,
  );
}
