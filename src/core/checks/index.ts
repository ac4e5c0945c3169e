export * from "./accepted";
export * from "./finding";
export * from "./fixes";
export { bookChecks, checks } from "./registry";
export {
  checkAcross,
  checkBook,
  checkContext,
  checkForm,
  checkSteps,
  checkStepsWith,
  checkWith,
  stageOf,
} from "./run";
