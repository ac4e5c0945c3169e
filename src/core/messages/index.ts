export { listHeadings } from "./list-headings";
export * from "./message";
export * from "./say";
export * from "./say-from";
export type { FieldKey, OptionKey, ParameterKey } from "./zh-CN/pane-parameters";
