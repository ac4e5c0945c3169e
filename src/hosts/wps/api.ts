/// <reference types="et-jsapi-declare" />

/*
 * The members of WPS 表格 that this host uses, and no others. WPS's own typings (et-jsapi-declare, made
 * from its C++ by static analysis) leave most values `any`; here they are `unknown` and looked at.
 * Everything is synchronous, rows and columns count from 1, and colours are BGR: 0xBBGGRR.
 */

export interface WpsRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: WpsRange;
  readonly Columns: WpsRange;
  readonly Count: number;
  /** A scalar for one cell, else rows of cells; null where blank. */
  Value2: unknown;
  /** As Value2; a formula with its "=", the constant where there is none, "" where blank. */
  Formula: unknown;
  /** The four below: null where the cells differ. */
  MergeCells: unknown;
  NumberFormat: unknown;
  Locked: unknown;
  /** Of whole rows or whole columns only. */
  Hidden: unknown;
  /** Of one cell only. */
  readonly MergeArea: WpsRange;
  readonly FormatConditions: WpsFormatConditions;
  readonly Font: WpsFont;
  Find(
    What: string,
    After?: undefined,
    LookIn?: number,
    LookAt?: number,
    SearchOrder?: number,
    SearchDirection?: number,
  ): WpsRange | null;
  Select(): unknown;
  Merge(): void;
  AutoFit(): void;
}

export interface WpsFont {
  Bold: unknown;
}

export interface WpsFormatConditions {
  readonly Count: number;
  Item(Index: number): WpsFormatCondition;
  Add(Type: number, Operator: unknown, Formula1: string): WpsFormatCondition;
}

export interface WpsFormatCondition {
  readonly Type: number;
  readonly Formula1: string;
  readonly Interior: WpsInterior;
  Delete(): void;
}

export interface WpsInterior {
  Color: unknown;
}

export interface WpsWorksheet {
  Name: string;
  readonly Visible: unknown;
  readonly ProtectContents: boolean;
  readonly UsedRange: WpsRange;
  readonly Cells: WpsRange;
  Range(Cell1: string): WpsRange;
  Activate(): void;
  Protect(): void;
  Unprotect(): void;
}

export interface WpsSheets {
  readonly Count: number;
  Item(Index: string | number): WpsWorksheet;
  Add(Before?: undefined, After?: WpsWorksheet): WpsWorksheet;
}

export interface WpsProperty {
  readonly Name: string;
  readonly Value: unknown;
  Delete(): void;
}

export interface WpsProperties {
  readonly Count: number;
  Item(Index: number): WpsProperty;
  Add(Name: string, LinkToContent: boolean, Type: number, Value: string): unknown;
}

export interface WpsWorkbook {
  readonly Name: string;
  readonly FullName: string;
  readonly ActiveSheet: WpsWorksheet | null;
  readonly Worksheets: WpsSheets;
  readonly CustomDocumentProperties: WpsProperties;
  Close(SaveChanges?: boolean): void;
}

export interface WpsWorkbooks {
  readonly Count: number;
  Item(Index: number): WpsWorkbook;
  Add(): WpsWorkbook;
}

export interface WpsApplication {
  readonly ActiveWorkbook: WpsWorkbook | null;
  readonly Workbooks: WpsWorkbooks;
  /** False while a person edits a cell. */
  readonly Ready: boolean;
  ScreenUpdating: boolean;
  readonly Version: string;
  readonly Build: number;
  readonly OperatingSystem: string;
}

/** What WPS gives an add-in's pages beside the object model. */
export interface WpsAddin {
  readonly PluginStorage: WpsStorage;
  CreateTaskPane(url: string, title?: string): WpsTaskPane;
  GetTaskPane(id: number): WpsTaskPane | null;
  ShowDialog(url: string, title?: string, width?: number, height?: number, isModal?: boolean): void;
}

export interface WpsStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string | number): void;
}

export interface WpsTaskPane {
  readonly ID: number;
  Visible: boolean;
  Delete(): void;
}

/** Everything an add-in's page finds under `Application`. */
export type WpsHost = WpsApplication & WpsAddin;

/** xlExpression: a conditional format by formula. */
export const XL_EXPRESSION = 2;
/** msoPropertyTypeString. */
export const TEXT_PROPERTY = 4;
