import { getFormatFromId, parseValue } from "numfmt";
import type { BookCell, Scalar } from "../excel-server/book/sheet";

/*
 * How WPS 表格 behaves where only a document says so, or not even one. Sources: [D] WPS 开发文档,
 * 表格 API 参考, qn.cache.wpscdn.cn/encs/doc/office_v19/index.htm, by object and member; [T] the typings
 * et-jsapi-declare 2.5.0; [X] Microsoft's document of the same member of Excel VBA, which WPS follows.
 * "guess" marks what none of them settles: the probe page (诊断) finds it out on a real machine.
 */

/** What differs between the ways WPS may behave; the contract is run both ways. */
export interface Quirks {
  /**
   * MergeCells of a block that is merged in part. [D] Range.MergeCells: "True if the range contains
   * merged cells"; [X] null when they differ.
   */
  readonly partlyMerged: true | null;
  /** Value2 of a blank cell; guess. [X] Empty, which JavaScript may see as any of the three. */
  readonly blank: null | undefined | "";
  /** Whether Value2 and Formula of several cells in one line come as one flat array; guess. */
  readonly flatLines: boolean;
  /** Whether Formula1 of a condition keeps its "="; [D] FormatCondition.Formula1 shows it without. */
  readonly formulaHasSign: boolean;
  /** Visible of a sheet: [T] XlSheetVisibility, -1 or 0; [D] Worksheet.Visible sets true and false. */
  readonly visible: readonly [shown: unknown, hidden: unknown];
}

export const LIKE_EXCEL: Quirks = {
  partlyMerged: null,
  blank: null,
  flatLines: false,
  formulaHasSign: true,
  visible: [-1, 0],
};

export const THE_OTHER_WAY: Quirks = {
  partlyMerged: true,
  blank: undefined,
  flatLines: true,
  formulaHasSign: false,
  visible: [true, false],
};

/** [D] Range.NumberFormat, CellFormat.Locked: null where the cells differ; guess: Hidden too. */
export const sameOrNull = <T>(values: Iterable<T>): T | null => {
  const [first, ...rest] = new Set(values);
  return rest.length > 0 || first === undefined ? null : first;
};

/** [D] Range.MergeArea "applies to single-cell ranges only"; guess: it fails on others. */
export const mergeAreaOfSeveral = (): Error => new Error("MergeArea asks for one cell");

/** [D] CustomDocumentProperties (文字): a text property holds 255 characters at most; guess: here too. */
export const MOST_PROPERTY_TEXT = 255;

/** [X] Worksheets.Item: an unknown name is "subscript out of range"; guess: it is thrown. */
export const outOfRange = (): Error => new Error("下标越界");

/** [X] A locked cell of a protected sheet can't be set, nor its formats; guess: it is thrown. */
export const isProtected = (): Error => new Error("单元格或图表受保护");

/** Guess, after [X] Application.Ready: while a person edits a cell, writing fails. */
export const isBusy = (): Error => new Error("正在编辑单元格");

/**
 * What a cell holds after Value2 or Formula was set; [X] Range.Value2, guess where not said otherwise.
 * A leading apostrophe makes text; a cell formatted as text keeps everything as text; "=" begins a
 * formula; else text is understood as if typed ([D] Range.Formula: a date takes the short date format).
 */
export function entered(input: Scalar, format: string): BookCell {
  if (typeof input === "string" && input.startsWith("'")) return text(input.slice(1), format);
  if (format === "@") return text(String(input), format);
  if (typeof input !== "string") return { value: input, formula: null, format };
  if (input.startsWith("=") && input.length > 1) return { value: 0, formula: input, format };
  const typed = parseValue(input);
  if (typed) {
    const code = typed.formatId === undefined ? undefined : getFormatFromId(typed.formatId);
    return { value: typed.value, formula: null, format: code ?? format };
  }
  if (/^[+\-@]/.test(input)) throw new Error("公式有错误");
  return text(input, format);
}

const text = (value: string, format: string): BookCell => ({ value, formula: null, format });
