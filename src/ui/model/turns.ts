import type { Steps } from "../../core";

/** How long (ms) one turn may keep the page: a fifth of what a person would notice. */
const TURN = 20;

/**
 * Takes the steps of a long piece of work in turns, so that the page stays awake in between. Null
 * when `goesOn` said no after a pause: the work was overtaken.
 */
export function inTurns<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T>;
export function inTurns<T>(
  steps: Steps<T>,
  pause: () => Promise<void>,
  goesOn: () => boolean,
): Promise<T | null>;
export async function inTurns<T>(
  steps: Steps<T>,
  pause: () => Promise<void>,
  goesOn: () => boolean = () => true,
): Promise<T | null> {
  let end = performance.now() + TURN;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    if (!goesOn()) return null;
    end = performance.now() + TURN;
  }
}
