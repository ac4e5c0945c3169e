import { HostError, type HostErrorCode, type HostErrorFacts } from "../../app/errors";

/**
 * Excel's codes by what a person can do about them:
 * learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 * The page on cell editing names InvalidOperation where Excel says InvalidOperationInCellEditMode.
 */
const MEANING: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "read-only",
  InvalidOperationInCellEditMode: "editing-cell",
  InvalidOperation: "editing-cell",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidBinding: "sheet-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  MemoryLimitReached: "too-large",
  RangeExceedsLimit: "too-large",
  UnsupportedSheet: "unsupported-part",
  UnsupportedFeature: "unsupported-host",
  ApiNotFound: "unsupported-host",
};

/** Excel's code of an error that office.js threw; null for any other error. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("debugInfo" in error))
    return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The named error for what Excel said; a fault of our own comes back as it is. */
export function hostError(error: unknown, facts: HostErrorFacts = {}): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  return new HostError(MEANING[code] ?? "host-failed", facts, { cause: error });
}

/** Runs work and names what Excel threw. */
export async function named<T>(work: () => Promise<T>, facts?: HostErrorFacts): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw hostError(error, facts);
  }
}
