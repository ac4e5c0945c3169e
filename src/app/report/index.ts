export { reportEdit, reportForm } from "./form-report";
export * from "./schema";
