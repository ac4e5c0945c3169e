import { HostError } from "../../app/errors";
import type { WpsApplication } from "./api";

/** Runs work on WPS at once, but answers (and fails) as a promise; what WPS threw is named. */
export function named<T>(application: WpsApplication, work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work())).catch((error: unknown) => {
    throw hostError(error, application);
  }) as Promise<T>;
}

/**
 * The named error for what WPS threw. WPS documents no codes: a member that is missing shows as a
 * TypeError, and a person who edits a cell as an application that is not ready.
 */
export function hostError(error: unknown, application: WpsApplication): HostError {
  if (error instanceof HostError) return error;
  const options = { cause: error };
  if (error instanceof TypeError) {
    return new HostError("unsupported-host", { detail: error.message }, options);
  }
  return new HostError(isReady(application) ? "host-failed" : "editing-cell", {}, options);
}

function isReady(application: WpsApplication): boolean {
  try {
    return application.Ready;
  } catch {
    // It can't even say so: the error that is being named stays the one to tell.
    return true;
  }
}
