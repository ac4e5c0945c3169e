import type { AnyMessage } from "../../../core";
import type { WpsHost, WpsWorkbook, WpsWorksheet } from "../api";

/** Each has a name in the catalog. */
export type FindingId = AnyMessage["key"] extends infer Key
  ? Key extends `wps.found.${infer Id}`
    ? Id
    : never
  : never;

/** What was found out about this WPS: details are short facts, never what a person's cells hold. */
export interface Finding {
  readonly id: FindingId;
  readonly works: boolean;
  readonly detail: string;
}

/** A workbook of the probe's own: nothing else is touched. */
export interface Scratch {
  readonly host: WpsHost;
  readonly book: WpsWorkbook;
  readonly sheet: WpsWorksheet;
}

export interface Answer {
  readonly works: boolean;
  readonly detail?: unknown;
}

/** Asks one thing; what WPS throws is a finding too. */
export function find(id: FindingId, ask: () => Answer): Finding {
  try {
    const { works, detail } = ask();
    return { id, works, detail: detail === undefined ? "" : show(detail) };
  } catch (error) {
    return { id, works: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A value as a fact: `null`, `undefined`, `""`, `[[1,2]]`. */
export function show(value: unknown): string {
  return typeof value === "string" && value !== "" ? value : String(JSON.stringify(value));
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
