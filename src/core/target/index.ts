export * from "./value";
