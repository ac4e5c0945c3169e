import { compact } from "../../grid";

export interface Common {
  readonly value: string;
  readonly count: number;
}

/** The value that occurs most; the first of equals. Null without values. */
export function mostCommon(values: readonly string[]): Common | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best ? { value: best[0], count: best[1] } : null;
}

/** What two project names are compared by. */
export function projectKey(name: string): string {
  return compact(name).replace(/[\p{P}\p{S}]/gu, "");
}
