import { message, type Message } from "../core";

/** Everything that can go wrong at a host's edge; messages/ has a sentence for each. */
export const HOST_ERROR_CODES = [
  "not-found",
  "empty",
  "not-a-workbook",
  "legacy-xls",
  "encrypted",
  "damaged",
  "too-large",
  "no-form",
  "protected",
  "write-failed",
  "changed", // the sheet is no longer what the plan was made from
  "read-only",
  "editing-cell",
  "sheet-gone",
  "too-many-merges",
  "unsupported-host",
  "unsupported-part", // e.g. a threaded comment where a note should go
  "sheet-exists", // a sheet of that name is there already
  "template-filled", // the form to be made others from is filled in
  "sheet-not-copied", // it holds something that can't stand twice, e.g. a table
  "formula-cell",
  "not-an-anchor", // inside a merged area, not its top-left cell
  "host-failed",
  "half-written", // stopped half-way, and what was written could not be taken back
] as const;
export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

/** Facts a sentence may need: the sheet, the cell, a number, what the host said. */
export interface HostErrorFacts {
  readonly sheet?: string;
  readonly cell?: string;
  readonly detail?: string;
}

/** A refusal of a file or host: the code says which, `errorMessage` has its sentence. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    readonly facts: HostErrorFacts = {},
    options?: ErrorOptions,
  ) {
    super([code, facts.sheet, facts.cell, facts.detail].filter(Boolean).join(" "), options);
  }
}

/** The sentence of a host error. */
export function errorMessage({ code, facts }: HostError): Message {
  return message(`error.${code}`, facts);
}
