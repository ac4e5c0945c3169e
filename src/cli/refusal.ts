import { errorMessage, HostError } from "../app/errors";
import { message, type AnyMessage } from "../core";
import { codeOf } from "./write";

/** What a file, a folder or a host refused: the code for reports, the sentence for people. */
export interface Refusal {
  readonly code: string;
  readonly message: AnyMessage;
}

/**
 * The refusal behind an error, null for any other error. A file system's own error is one of a file
 * or folder that is there and can't be opened: in use, or without the right to.
 */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof HostError) return { code: error.code, message: errorMessage(error) };
  if (typeof error !== "object" || error === null || !("syscall" in error)) return null;
  const path = "path" in error ? String(error.path) : "";
  const detail = [codeOf(error), path].filter(Boolean).join(" ");
  return { code: "unreadable", message: message("cli.cannot-open", { detail }) };
}
