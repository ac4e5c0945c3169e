import type * as Api from "../api";
import { find, type Finding, type FindingId, type Scratch } from "./findings";

type AllOf<T> = Readonly<Record<keyof T, true>>;

/** Every member that is used; the compiler sees to it that none is left out. */
const application: AllOf<Api.WpsApplication> = {
  ActiveWorkbook: true,
  Workbooks: true,
  Ready: true,
  ScreenUpdating: true,
  Version: true,
  Build: true,
  OperatingSystem: true,
};
const addin: AllOf<Api.WpsAddin> = {
  PluginStorage: true,
  CreateTaskPane: true,
  GetTaskPane: true,
  ShowDialog: true,
};
const workbook: AllOf<Api.WpsWorkbook> = {
  Name: true,
  FullName: true,
  ActiveSheet: true,
  Worksheets: true,
  CustomDocumentProperties: true,
  Close: true,
};
const worksheet: AllOf<Api.WpsWorksheet> = {
  Name: true,
  Visible: true,
  ProtectContents: true,
  UsedRange: true,
  Cells: true,
  Range: true,
  Activate: true,
  Protect: true,
  Unprotect: true,
};
const range: AllOf<Api.WpsRange> = {
  Row: true,
  Column: true,
  Rows: true,
  Columns: true,
  Count: true,
  Value2: true,
  Formula: true,
  MergeCells: true,
  NumberFormat: true,
  Locked: true,
  Hidden: true,
  MergeArea: true,
  FormatConditions: true,
  Find: true,
  Select: true,
  Merge: true,
  Font: true,
  AutoFit: true,
};

export function findMembers({ host, book, sheet }: Scratch): Finding[] {
  const objects: readonly (readonly [FindingId, object, object])[] = [
    ["members-Application", host, { ...application, ...addin }],
    ["members-Workbook", book, workbook],
    ["members-Worksheet", sheet, worksheet],
    ["members-Range", sheet.Range("A1"), range],
  ];
  return objects.map(([id, object, members]) =>
    find(id, () => {
      const missing = Object.keys(members).filter((key) => !has(object, key));
      return { works: missing.length === 0, detail: missing.join(" ") };
    }),
  );
}

/** A member that refuses to be read here is there all the same. */
function has(object: object, key: string): boolean {
  try {
    return key in object || (object as Record<string, unknown>)[key] !== undefined;
  } catch {
    return true;
  }
}
