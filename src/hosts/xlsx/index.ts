export { Workbook, type OpenOptions } from "./workbook";
export type { Limits } from "./zip/limits";
