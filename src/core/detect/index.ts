export { detectForms, detectSteps } from "./detect";
export * from "./form";
