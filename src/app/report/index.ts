export { reportForm } from "./form-report";
export * from "./schema";
