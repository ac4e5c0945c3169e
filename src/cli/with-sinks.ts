import type { Sink } from "./print";

/**
 * Does the work the sinks listen to, then ends every one of them, also when another can't be: a log
 * is kept though the summary could not be written. Throws the first error; work that stopped leaves
 * nothing half-written.
 */
export async function withSinks(sinks: readonly Sink[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    for (const sink of sinks) sink.discard?.();
    throw error;
  }
  const errors: unknown[] = [];
  for (const sink of sinks) {
    try {
      await sink.end();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
