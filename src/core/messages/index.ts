export * from "./message";
export * from "./say";
export type { FieldKey, OptionKey, ParameterKey } from "./zh-CN/pane-parameters";
