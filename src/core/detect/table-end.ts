import { kindOf } from "./kinds";
import { labelKey } from "./labels/label-text";
import { isConclusionLabel, isFootLine } from "./labels/rows";
import type { Piece } from "./sheet";

const REASON = /^(?:目标)?(?:偏离|偏差|未完成|存在|主要)(?!.*(?:率|值|度)$).*(?:原因|问题)/;
const MEASURE =
  /^(?:下一步|拟)?(?:采取的)?(?:整改|改进)(?:的)?(?:措施|建议|方案|意见|情况|工作|计划)/;
const NOTE = /^(?:说明|备注|其他|自评说明|需要?说明的(?:问题|事项|情况))$/;
const OTHER = /^(?:其他需?要?说明|其它需?要?说明|经验做法|主要经验|有关建议|相关建议|主要成效)/;
const LONGEST = 34;

/** What a block of prose outside the table is about, by its label; null for other text. */
export function blockKind(text: string): "reason" | "measure" | "other" | null {
  const key = labelKey(text);
  if (key.length > LONGEST) return null;
  if (REASON.test(key)) return "reason";
  if (MEASURE.test(key)) return "measure";
  return OTHER.test(key) || NOTE.test(key) ? "other" : null;
}

/** A row below the table: conclusion, prose blocks, signatures, notes. */
export function endsTable(pieces: readonly Piece[]): boolean {
  const first = pieces.find((piece) => !kindOf(piece).corner);
  if (!first) return false;
  const label = first.text.split(/[:：]/)[0] ?? "";
  return (
    isConclusionLabel(first.text) ||
    isConclusionLabel(label) ||
    isFootLine(first.text) ||
    (blockKind(label) !== null && pieces.length <= 2)
  );
}
