export * from "./scorecard";
