import { compact } from "../../core";

/** How alike two names are, 0 to 1: the share of neighbouring character pairs they have in common. */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.size === 0 || right.size === 0) return compact(a) === compact(b) ? 1 : 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** The names nearest to the one given, best first; none that share nothing with it. */
export function nearest(name: string, names: Iterable<string>, most = 3): string[] {
  return [...new Set(names)]
    .map((candidate) => ({ candidate, like: likeness(name, candidate) }))
    .filter(({ like }) => like > 0.2)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function pairs(name: string): Set<string> {
  const text = compact(name);
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)),
  );
}
