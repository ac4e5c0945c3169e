import { bookChecks, checks, type CheckId } from "../../../src/core";
import { measure } from "./measure";

/** What the published forms have no place for: their examples stand on the checks' pages. */
const NO_PLACE: readonly CheckId[] = ["odd-year", "summary-total", "annual-vs-overall"];

const tallies = measure();

test.each(
  [...checks, ...bookChecks].map(({ id }) => [id]).filter(([id]) => !NO_PLACE.includes(id!)),
)("%s is reported wherever it is planted", (id) => {
  const tally = tallies.get(id!)!;
  expect(tally.planted).toBeGreaterThan(0);
  expect({ share: tally.hit / tally.planted >= 0.95, missed: tally.missed.slice(0, 12) }).toEqual({
    share: true,
    missed: tally.hit === tally.planted ? [] : tally.missed.slice(0, 12),
  });
});
