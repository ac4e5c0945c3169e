export { detectForms } from "./detect";
export * from "./form";
