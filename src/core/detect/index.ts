export { detectForms, detectSteps, type DetectOptions } from "./detect";
export * from "./form";
