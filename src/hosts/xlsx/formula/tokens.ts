import { columnNumber } from "../../../core";

/**
 * A piece of a formula. "cell", "columns" and "rows" are references without their sheet; "sheet" is
 * a qualifier with its "!"; "bracket" an external book or a structured reference.
 */
export interface Token {
  readonly kind:
    | "text"
    | "sheet"
    | "bracket"
    | "function"
    | "cell"
    | "columns"
    | "rows"
    | "number"
    | "name"
    | "sign";
  readonly text: string;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const WORD = /[\w$.\\?\u0080-\uffff]+/y;
const COLUMNS = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])/y;
const ROWS = /\$?(\d{1,7}):\$?(\d{1,7})(?![\w.(])/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)/y;
const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Splits a formula (without "="); the texts joined give it back. Errors: none. */
export function* tokens(formula: string): Generator<Token> {
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    yield token;
    at += token.text.length;
  }
}

function tokenAt(formula: string, at: number): Token {
  const sign = formula.charAt(at);
  if (sign === '"') return { kind: "text", text: quoted(formula, at) };
  if (sign === "'") {
    const text = quoted(formula, at);
    const qualifies = formula.charAt(at + text.length) === "!";
    return qualifies ? { kind: "sheet", text: `${text}!` } : { kind: "text", text };
  }
  if (sign === "[") return { kind: "bracket", text: bracketed(formula, at) };
  const error = matchAt(ERROR, formula, at)?.[0];
  if (error) return { kind: "text", text: error };
  const pair = matchAt(COLUMNS, formula, at);
  if (pair && isColumn(pair[1]) && isColumn(pair[2])) return { kind: "columns", text: pair[0] };
  const rows = matchAt(ROWS, formula, at);
  if (rows) return { kind: "rows", text: rows[0] };
  const word = matchAt(WORD, formula, at)?.[0];
  return word ? wordToken(word, formula.charAt(at + word.length)) : { kind: "sign", text: sign };
}

function wordToken(word: string, next: string): Token {
  if (next === "!") return { kind: "sheet", text: `${word}!` };
  if (next === "(") return { kind: "function", text: word };
  if (isCellReference(word) && next !== "[") return { kind: "cell", text: word };
  return { kind: /^[\d.]/.test(word) ? "number" : "name", text: word };
}

function isCellReference(word: string): boolean {
  const match = CELL.exec(word);
  const row = Number(match?.[2]);
  return match !== null && isColumn(match[1]) && row >= 1 && row <= LAST_ROW;
}

function isColumn(letters: string | undefined): boolean {
  return letters !== undefined && columnNumber(letters) <= LAST_COLUMN;
}

function matchAt(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

/** A quoted piece with its quotes; a doubled quote inside belongs to it. */
function quoted(formula: string, start: number): string {
  const quote = formula.charAt(start);
  for (let at = start + 1; ; at += 2) {
    at = formula.indexOf(quote, at);
    if (at < 0) return formula.slice(start);
    if (formula.charAt(at + 1) !== quote) return formula.slice(start, at + 1);
  }
}

/** "[…]" with what is nested in it; an apostrophe escapes the sign after it. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
