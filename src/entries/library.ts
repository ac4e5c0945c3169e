/** The library for integrators: read a workbook, score and check its forms, write edits back. */
export { scoreBook as scoreForms, type ScoredBook, type BookOptions } from "../app/score-book";
export { checkScored as checkForms, safeFixes, type CheckedForm } from "../app/check-book";
export { HostError, type HostErrorCode } from "../app/errors";
export { reportForm, reportSchema, type Report } from "../app/report";
export { openWorkbook, type Workbook } from "../hosts/xlsx/node";
export { profiles, say, inverse, type Edit, type Grid, type Profile } from "../core";
