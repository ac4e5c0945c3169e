import { parseCellName, type CheckId, type Edit, type Finding } from "../../src/core";
import { allFaults, type Seed } from "./planted/measure";
import { findingsOf, profileOf } from "./run-checks";
import { readExample } from "./example";
import type { Sheet } from "./sample";

/** The edits of a finding made in its sheet, each against what it expects there. */
function apply(sheets: readonly Sheet[], edits: readonly Edit[]): void {
  for (const { sheet: name, cell, kind, before, after } of edits) {
    const sheet = sheets.find((each) => each.name === name)!;
    const held = sheet.cells.get(cell);
    expect(held?.formula ?? held?.value ?? null).toBe(before);
    const spot = parseCellName(cell)!;
    if (after === null) sheet.clear(spot);
    else if (kind === "formula") sheet.put(spot, held?.value ?? 0, { formula: String(after) });
    else sheet.put(spot, after);
  }
}

function mended({ plot, fault }: Seed): { fixable: Finding[]; left: readonly Finding[] } {
  const sheets = fault.sheets.map((sheet) => sheet.clone(sheet.name));
  const look = (): readonly Finding[] =>
    findingsOf(
      sheets.map((sheet) => sheet.grid()),
      plot.profile,
      {
        fileName: fault.fileName ?? null,
      },
    ).flat();
  const fixable = look().filter(({ check, edits }) => check === fault.check && edits?.length);
  for (const { edits = [] } of fixable) apply(sheets, edits);
  const fixed = new Set(fixable.map(({ spots }) => spots[0]!.row));
  const left = look().filter(
    ({ check, spots }) => check === fault.check && fixed.has(spots[0]!.row),
  );
  return { fixable, left };
}

const byCheck = new Map<CheckId, Seed[]>();
for (const seed of allFaults())
  byCheck.set(seed.fault.check, [...(byCheck.get(seed.fault.check) ?? []), seed]);

/** Checks that can mend: the rest leave it to a person. */
const MENDING: readonly CheckId[] = [
  "points-missing",
  "score-over-points",
  "score-mismatch",
  "score-missing",
  "score-total",
  "group-score",
  "execution-rate",
  "execution-score",
  "fund-unit",
  "grade-mismatch",
  "conclusion-missing",
  "reason-in-wrong-cell",
  "target-stale-year",
  "unit-missing",
  "label-shifted",
  "placeholder-row",
  "formula-range",
  "formula-lost",
];

test.each(MENDING.map((id) => [id]))("%s: what was mended is not found again", (id) => {
  const seeds = byCheck.get(id)!.filter((_, i, all) => i % Math.ceil(all.length / 24) === 0);
  let fixes = 0;
  for (const seed of seeds) {
    const { fixable, left } = mended(seed);
    fixes += fixable.length;
    expect([seed.plot.id, seed.fault.way, left.map(({ message }) => message)]).toEqual([
      seed.plot.id,
      seed.fault.way,
      [],
    ]);
  }
  expect(fixes).toBeGreaterThan(0);
});

test("mending in rounds ends: a score mended changes the total, then all is still", () => {
  const { sheets } = readExample("培训人数 · 得分 = 16\n总分 · 得分 = 99.5");
  const look = (): readonly Finding[] =>
    findingsOf([sheets[0]!.grid()], profileOf("national")).flat();
  const rounds: string[][] = [];
  for (let round = 0; round < 5; round++) {
    const safe = look().filter(({ fix, edits }) => fix === "safe" && edits?.length);
    if (safe.length === 0) break;
    rounds.push(safe.map(({ check }) => check));
    for (const { edits = [] } of safe) apply([...sheets], edits);
  }
  expect(rounds).toEqual([["score-over-points"], ["score-total"]]);
  expect(look()).toEqual([]);
});
