export * from "./edit";
