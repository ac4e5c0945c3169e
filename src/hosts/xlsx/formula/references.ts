import { columnNumber, parseCellName, type Area } from "../../../core";
import type { DefinedName } from "../parts/workbook-part";
import { tokens, type Token } from "./tokens";

/** What a formula reads. */
export interface References {
  readonly areas: readonly SheetArea[];
  /** It may read anything: it works out its references, or uses what is not followed here. */
  readonly everything: boolean;
}

export interface SheetArea {
  /** Sheet name in lower case. */
  readonly sheet: string;
  readonly area: Area;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const NO_SHEET = "";
const EVERYTHING: References = { areas: [], everything: true };
/** Functions whose references stand in no text of the formula. */
const COMPUTED = new Set(["INDIRECT", "OFFSET", "EVALUATE", "_XLFN.ANCHORARRAY"]);
const CONSTANTS = new Set(["TRUE", "FALSE"]);

/** Finds what formulas read; in doubt it says everything. */
export class ReferenceReader {
  private readonly names = new Map<string, string[]>();
  private readonly resolved = new Map<string, References>();

  constructor(definedNames: readonly DefinedName[]) {
    for (const { name, formula } of definedNames) {
      const key = name.toLowerCase();
      this.names.set(key, [...(this.names.get(key) ?? []), formula]);
    }
  }

  /** References of a formula (without "=") on a sheet. */
  of(formula: string, sheet: string): References {
    const home = sheet.toLowerCase();
    const areas: SheetArea[] = [];
    let everything = false;
    let qualifier: string | null = home;
    const list = [...tokens(formula)];
    for (let i = 0; i < list.length; i++) {
      const { kind, text } = list[i] as Token;
      const before = list[i - 1]?.text;
      if (kind === "sheet") {
        // A span of sheets, or the second end of a qualified area, is not followed.
        if (before === ":") everything = true;
        qualifier = sheetOf(text, list[i - 1]);
        continue;
      }
      const pair = kind === "cell" ? areaOf(list, i) : null;
      if (pair) {
        if (qualifier !== null) areas.push({ sheet: qualifier, area: pair.area });
        i = pair.last;
        if (list[i + 1]?.text === ":" || list[i + 1]?.text === "#" || before === ":")
          everything = true;
      } else if (kind === "columns" || kind === "rows") {
        if (qualifier !== null) areas.push({ sheet: qualifier, area: bandOf(kind, text) });
      } else if (kind === "function") everything ||= COMPUTED.has(text.toUpperCase());
      else if (kind === "name" && qualifier !== null) {
        const named = this.named(text);
        areas.push(...named.areas);
        everything ||= named.everything || before === ":" || list[i + 1]?.text === ":";
      } else if (kind === "bracket") {
        const external = list[i + 1]?.kind === "sheet";
        everything ||= !external;
      } else if (text === ":") everything = true;
      qualifier = home;
    }
    return { areas, everything };
  }

  private named(name: string): References {
    const key = name.toLowerCase();
    if (CONSTANTS.has(name.toUpperCase())) return { areas: [], everything: false };
    const known = this.resolved.get(key);
    if (known) return known;
    const formulas = this.names.get(key);
    if (!formulas) return EVERYTHING;
    this.resolved.set(key, EVERYTHING); // stands while it is worked out, for names that go in circles
    const found = formulas.map((formula) => this.ofName(formula));
    const joined: References = {
      areas: found.flatMap(({ areas }) => areas),
      everything: found.some(({ everything }) => everything),
    };
    this.resolved.set(key, joined);
    return joined;
  }

  /** A relative reference in a name, or one without its sheet, moves with the cell that uses it. */
  private ofName(formula: string): References {
    for (const { kind, text } of tokens(formula)) {
      const fixed = kind === "cell" ? /^\$[A-Za-z]+\$\d+$/ : /^\$[^:]+:\$[^:]+$/;
      const isReference = kind === "cell" || kind === "columns" || kind === "rows";
      if (isReference && !fixed.test(text)) return EVERYTHING;
    }
    const found = this.of(formula, NO_SHEET);
    return found.areas.some(({ sheet }) => sheet === NO_SHEET) ? EVERYTHING : found;
  }
}

/** The sheet that a qualifier names, in lower case; null for one of another workbook. */
function sheetOf(text: string, before: Token | undefined): string | null {
  const name = text.slice(0, -1);
  const bare = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return before?.kind === "bracket" || bare.includes("[") ? null : bare.toLowerCase();
}

/** The area that begins with the cell at `i`, and where its last token stands. */
function areaOf(list: readonly Token[], i: number): { area: Area; last: number } | null {
  const first = parseCellName(list[i]?.text ?? "");
  const isArea = list[i + 1]?.text === ":" && list[i + 2]?.kind === "cell";
  const second = isArea ? parseCellName(list[i + 2]?.text ?? "") : first;
  if (!first || !second) return null;
  const area = {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
  return { area, last: isArea ? i + 2 : i };
}

/** Whole columns ("A:C") or whole rows ("1:3"). */
function bandOf(kind: "columns" | "rows", text: string): Area {
  const ends = text.replaceAll("$", "").split(":");
  const [from = 1, to = from] = ends
    .map((end) => (kind === "columns" ? columnNumber(end) : Number(end)))
    .sort((a, b) => a - b);
  return kind === "columns"
    ? { top: 1, left: from, bottom: LAST_ROW, right: to }
    : { top: from, left: 1, bottom: to, right: LAST_COLUMN };
}
