export * from "./accepted";
export * from "./finding";
export * from "./fixes";
export { bookChecks, checks } from "./registry";
export { checkBook, checkContext, checkForm, stageOf } from "./run";
