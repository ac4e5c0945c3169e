import { compact, decimal } from "../grid";
import type { ValueContext } from "./context";
import { takeSign } from "./signs";
import type { Sign, Unit } from "./value";

/** What may stand between the start of a text and its number. */
export interface Head {
  readonly sign: Sign | null;
  readonly vague: boolean;
  readonly currency: boolean;
  /** The unit a 百分之 or 千分之 names. */
  readonly share: Unit | null;
  /** 每人50元: what the number is for each of. */
  readonly per: string | null;
  /** Whether words of a sentence stand there: then only a printed unit makes it a figure. */
  readonly prose: boolean;
}

/** Words that may stand before a number in a short answer: 已完成5次, 共举办12场次. */
const PROSE =
  /^(?:已|累计|共计|共|合计|实际|全年|年均|年度|平均|完成|达成|达到|达|举办|开展|组织|召开|培训|发放|新增|补助|补贴|实现|采购|建设|建成|服务|走访|慰问|支出|投入|支付|仅|只|为|了|率|数|数量|总数|比例|满意度|:)/;
/** The indicator's name before its figure: 合格率达到98%, 参训人数≥200人. */
const LABEL =
  /^[\p{Script=Han}"“”、()]{1,16}?(?:率|度|比例|占比|比重|人数|人次|次数|场次|数量|个数|户数|金额|总额|总数|面积|里程)(?:均|已)?(?:达到|达|为|是|有|至)?:?(?=$|[≥≤><=约近]|不)/u;
/** A change is no level, and a shortfall no result. */
const NO_LABEL = /[增降减升未差缺剩]|提高|超额|计划|拟/;
const CURRENCY = /^(?:¥|人民币|RMB)/;
const PER = /^每(?:个)?([人户家亩次件年月天吨台套])$/;
const SHARES: readonly (readonly [words: string, text: string, factor: string])[] = [
  ["百分之", "%", "0.01"],
  ["千分之", "‰", "0.001"],
  ["万分之", "万分之", "0.0001"],
];

interface Piece extends Partial<Head> {
  readonly rest: string;
}

/** Reads what stands before the only number of a text; null when that is more than a figure's head. */
export function readHead(before: string, context: ValueContext): Head | null {
  let head: Head = NOTHING;
  let rest = before;
  while (rest !== "") {
    const piece = takePiece(rest, context);
    if (!piece) return null;
    const { rest: left, ...found } = piece;
    head = {
      ...head,
      ...found,
      sign: head.sign ?? found.sign ?? null,
      vague: head.vague || (found.vague ?? false),
    };
    rest = left;
  }
  return head;
}

const NOTHING: Head = {
  sign: null,
  vague: false,
  currency: false,
  share: null,
  per: null,
  prose: false,
};

function takePiece(text: string, context: ValueContext): Piece | null {
  const signed = takeSign(text, context.side);
  if (signed.rest !== text) return signed;
  const currency = CURRENCY.exec(text)?.[0];
  if (currency !== undefined) return { currency: true, rest: text.slice(currency.length) };
  const share = SHARES.find(([words]) => text === words);
  if (share) return { share: shareUnit(share), rest: "" };
  const per = PER.exec(text)?.[1];
  if (per !== undefined) return { per, rest: "" };
  const words = named(text, context) ?? PROSE.exec(text)?.[0] ?? label(text, context);
  return words === null ? null : { prose: true, rest: text.slice(words.length) };
}

/** The whole of it is part of the indicator's name: 新增就业 of 城镇新增就业人数. */
function named(text: string, { name = "" }: ValueContext): string | null {
  return text.length > 1 && compact(name).includes(text) ? text : null;
}

/** A label of its own; in an actual it has to be the indicator's. */
function label(text: string, { side, name }: ValueContext): string | null {
  const found = LABEL.exec(text)?.[0];
  if (found === undefined || NO_LABEL.test(found)) return null;
  if (side === "target" || name === undefined) return found;
  const noun = found.replace(/(?:均|已)?(?:达到|达|为|是|有|至)?:?$/, "");
  return compact(name).includes(noun) || noun.includes(compact(name)) ? found : null;
}

function shareUnit([, text, factor]: (typeof SHARES)[number]): Unit {
  return { kind: "percent", text, base: "", factor: decimal(factor), per: null };
}
