/// <reference types="et-jsapi-declare" />
import type * as Api from "./api";

/** A method that WPS declares must be a method here too, callable with as many arguments. */
type SameKind<Declared, Used> = Used extends (...given: infer Given) => unknown
  ? Declared extends (...given: Given) => unknown
    ? unknown
    : never
  : Declared extends (...given: never) => unknown
    ? never
    : unknown;

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The names of the members that can be set. */
type Settable<T> = {
  [K in keyof T]-?: Equal<Pick<T, K>, Readonly<Pick<T, K>>> extends true ? never : K;
}[keyof T];

type Declares<Declared, Used> = {
  [K in keyof Used]: K extends keyof Declared
    ? K extends Settable<Used>
      ? Used[K] extends (...given: never) => unknown
        ? SameKind<Declared[K], Used[K]>
        : K extends Settable<Declared>
          ? SameKind<Declared[K], Used[K]>
          : never
      : SameKind<Declared[K], Used[K]>
    : never;
};

/**
 * Fails to compile when `Used` names a member that WPS's typings don't have, calls a property, reads a
 * method as a value, sets what is read-only, or gives fewer arguments than a method asks for.
 */
export type Checked<Declared, Used extends Declares<Declared, Used>> = [Declared, Used];

export type CheckedMembers = [
  Checked<Et.Range, Api.WpsRange>,
  Checked<Et.FormatConditions, Api.WpsFormatConditions>,
  Checked<Et.FormatCondition, Api.WpsFormatCondition>,
  Checked<Et.Interior, Api.WpsInterior>,
  Checked<Et.Font, Api.WpsFont>,
  Checked<Et.Worksheet, Api.WpsWorksheet>,
  Checked<Et.Sheets, Api.WpsSheets>,
  Checked<Kso.DocumentProperty, Api.WpsProperty>,
  Checked<Kso.DocumentProperties, Api.WpsProperties>,
  Checked<Et.Workbook, Api.WpsWorkbook>,
  Checked<Et.Workbooks, Api.WpsWorkbooks>,
  Checked<Et.Application, Api.WpsApplication>,
  Checked<WPS.AddonRoot, Api.WpsAddin>,
  Checked<WPS.PluginStorage, Api.WpsStorage>,
  Checked<WPS.CustomTaskpane, Api.WpsTaskPane>,
];
