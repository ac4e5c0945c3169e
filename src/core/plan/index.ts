export type { Difference } from "./cell-writer";
export * from "./edit";
export * from "./highlight";
export * from "./inverse";
export * from "./plan";
