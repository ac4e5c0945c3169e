/**
 * A long piece of work in steps of about a row each: a page that must stay awake takes them a few at
 * a time, everybody else calls `finish`. What is returned at the end doesn't depend on who takes them.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
