import { HostError } from "../../src/app/errors";
import { scoreBook } from "../../src/app/score-book";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { pick, seeded } from "./random";

/** A workbook with some bytes flipped, a piece cut out, or its end missing. */
export function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const kind = random();
  const at = Math.floor(random() * copy.length);
  if (kind < 0.6) {
    const flips = 1 + Math.floor(random() * 8);
    for (let i = 0; i < flips; i++) {
      const spot = Math.floor(random() * copy.length);
      copy[spot] = Math.floor(random() * 256);
    }
    return copy;
  }
  if (kind < 0.8) return copy.slice(0, at);
  const length = Math.floor(random() * 64);
  return new Uint8Array([...copy.subarray(0, at), ...copy.subarray(at + length)]);
}

/**
 * Opens, scores, fills and saves damaged workbooks. Each is read and its copy opens again, or it is
 * refused by a named error; anything else is thrown with the seed of its round.
 */
export function fuzzWorkbooks(
  workbooks: readonly Uint8Array[],
  rounds: number,
  seed: number,
): { read: number; refused: number } {
  const counts = { read: 0, refused: 0 };
  for (let round = 0; round < rounds; round++) {
    const random = seeded(seed + round);
    const bytes = damage(pick(random, workbooks), random);
    try {
      const book = openWorkbook(bytes);
      const { forms } = scoreBook(book);
      book.apply(forms.flatMap(({ plan }) => plan.edits));
      openWorkbook(book.save());
      counts.read += 1;
    } catch (cause) {
      if (!(cause instanceof HostError)) {
        throw new Error(`damaged workbook, seed ${seed + round}`, { cause });
      }
      counts.refused += 1;
    }
  }
  return counts;
}
