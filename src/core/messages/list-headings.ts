import { listHeadings as en } from "./en/list-headings";
import { listHeadings as zhCN } from "./zh-CN/list-headings";

/** A row of headings in each language lists are written in, without the rest of the catalogs. */
export function listHeadings(keys: readonly (keyof typeof zhCN)[]): readonly (readonly string[])[] {
  return [zhCN, en].map((area) => keys.map((key) => area[key]()));
}
