import { openTag, rootOf } from "../xml/scan";

/** The namespaces a workbook is written in: what we add must speak the same. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** Strict or transitional, by the root of the workbook part. */
export function dialectOf(workbookXml: string): Dialect {
  return openTag(workbookXml, rootOf(workbookXml)).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
