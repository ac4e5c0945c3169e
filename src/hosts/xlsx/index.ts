export { createFilePort, type FilePort, type FilePortEvents } from "./port";
export { Workbook, type OpenOptions } from "./workbook";
export type { Limits } from "./zip/limits";
