import { normalise } from "../grid";
import { isCornerText } from "./labels/columns";
import { isCutLevelWord, isLevelWord, parseLevel } from "./labels/levels";
import { isEmptyMark } from "./labels/rows";
import type { Piece } from "./sheet";

/** What a cell looks like, apart from where it stands. */
export interface CellKind {
  readonly length: number;
  /** The number of a plain number or of "10分"; null for everything else. */
  readonly number: number | null;
  readonly percent: boolean;
  /** Nothing but ≥ ≤ = > < or 定性. */
  readonly sign: boolean;
  /** Begins with a sign and goes on. */
  readonly signed: boolean;
  /** A number with or without unit, a date, a percentage, a signed value. */
  readonly measure: boolean;
  /** Short enough and worded like a unit. */
  readonly unit: boolean;
  /** A grade or an answer (优, 达成预期指标): no name of an indicator. */
  readonly answer: boolean;
  readonly level1: boolean;
  readonly level2: boolean;
  /** A label cut by a page break, or its points alone: "(50分)". */
  readonly levelPiece: boolean;
  /** Ends in 指标 or has points in brackets. */
  readonly levelLike: boolean;
  readonly corner: boolean;
  readonly mark: boolean;
  readonly prose: boolean;
}

const SIGN =
  /^(?:[≥≤=><≠]|>=|<=|=>|=<|定性|文字描述|大于等于|小于等于|大于|小于|等于|不低于|不超过|定量|正向|反向|逆向|(?:定性|定量|正向|反向|逆向)指标)$/;
const SIGNED = /^(?:[≥≤=><]|不少于|不低于|不超过|不高于|小于|大于|至少|达到)\d/;
const NUMBER = /^-?\d[\d,]*(?:\.\d+)?$/;
const POINTS = /^-?\d+(?:\.\d+)?分$/;
const DATE =
  /^(?:(?:19|20)\d\d年?(?:\d{1,2}月)?|\d{1,2}(?:-\d{1,2})?月)(?:\d{1,2}日)?(?:底|末|初|中旬|年底|年末)?(?:之?前)?(?:完成|内)?$/;
const MEASURE = /^\d[\d,.]*(?:[~-]\d[\d,.]*)?(?:万|亿|千|百)?[^\d]{0,6}$/;
const ANSWER =
  /^(?:优|良|中|差|优秀|良好|一般|完成|已完成|未完成|达成|合格|及时|达标|是|否|有效|显著|明显|完善|提升|提高|稳定|合理|满意|较好|较高|好|高|.*达成预期指标.*|.*未完成预期指标.*|达到预期.*|(?:有效|持续|进一步|不断|明显|显著|充分|稳定|逐步)[^的]{2,4})$/;
const UNIT = /^(?:[^\d\s,。;:()]{1,4}(?:\/[^\d\s]{1,4}){0,2}|%|‰|百分比)$/;

const kinds = new WeakMap<Piece, CellKind>();

/** Classifies a cell by its text; each piece once. */
export function kindOf(piece: Piece): CellKind {
  let kind = kinds.get(piece);
  if (!kind) kinds.set(piece, (kind = classify(piece)));
  return kind;
}

function classify({ key, value, text }: Piece): CellKind {
  const percent = /^-?\d[\d,.]*%$/.test(key);
  const plain = NUMBER.test(key) || POINTS.test(key);
  const number = plain ? Number(key.replace(/[,分]/g, "")) : null;
  const level = parseLevel(key);
  const named = plain || percent ? "" : level.text;
  const signed = SIGNED.test(key);
  const measure =
    signed ||
    percent ||
    DATE.test(key) ||
    (typeof value === "number" && number === null) ||
    MEASURE.test(key);
  const length = normalise(text).length;
  return {
    length: key.length,
    number: number === null || Number.isNaN(number) ? null : number,
    percent,
    sign: SIGN.test(key),
    signed,
    measure,
    unit: UNIT.test(key),
    answer: ANSWER.test(key),
    level1: isLevelWord(named, 1),
    level2: isLevelWord(named, 2),
    levelPiece:
      (named === "" && level.points !== null && !plain) ||
      (!isLevelWord(named) && isCutLevelWord(named)),
    levelLike:
      named.length <= 14 &&
      (named.endsWith("指标") || (level.points !== null && !plain && named !== "")),
    corner: isCornerText(key),
    mark: isEmptyMark(key),
    prose: length >= 26 || /[。;]|改进措施|原因[:是]/.test(key),
  };
}

/** The number in a points or score cell: 10, "10分", "75.00 分", 权重 10% (= 10); null otherwise. */
export function numberIn(piece: Piece | null): number | null {
  if (!piece) return null;
  if (typeof piece.value === "number" && !piece.key.endsWith("%")) return piece.value;
  const match = /^(-?\d[\d,]*(?:\.\d+)?)(?:分|%)?$/.exec(piece.key);
  return match?.[1] === undefined ? null : Number(match[1].replace(/,/g, ""));
}
