import { bookChecks, checks, type CheckId, type Finding } from "../../../src/core";
import { parseCellName } from "../../../src/core";
import { findingsOf } from "../run-checks";
import { plantBook } from "./book";
import { plantFunds } from "./funds";
import { plantLayout } from "./layout";
import { plots, type Planted, type Plot } from "./plot";
import { plantPoints } from "./points";
import { plantReasons } from "./reasons";
import { plantTargets } from "./targets";

const PLANTERS = [plantPoints, plantFunds, plantReasons, plantTargets, plantLayout, plantBook];

/** Form-level faults: reported wherever their sum, sibling or label stands. */
const ANYWHERE = new Set<CheckId>([
  ...([
    "points-total",
    "group-points",
    "score-total",
    "group-score",
    "fund-sum",
    "fund-unit",
  ] as const),
  ...(["execution-rate", "execution-score", "execution-counted-twice", "grade-mismatch"] as const),
  ...(["conclusion-missing", "title-year", "cost-vs-funds", "control-rate-vs-execution"] as const),
  ...(["score-beats-spending", "ceiling-met-by-doing-nothing", "narrative-mismatch"] as const),
  ...(["reason-copied", "duplicate-indicator", "formula-range"] as const),
  ...bookChecks.map(({ id }) => id),
]);

export interface Seed {
  readonly plot: Plot;
  readonly fault: Planted;
}

/** Every fault in every form and way, in a fixed order. */
export function* allFaults(): Iterable<Seed> {
  for (const plot of plots) {
    for (const planter of PLANTERS) {
      for (const fault of planter(plot)) if (fault) yield { plot, fault };
    }
  }
}

export interface Tally {
  planted: number;
  hit: number;
  readonly missed: string[];
}

/** At most so many faults a check are tried by the tests, spread over all forms and ways. */
const TRIED = 48;

function* tried(): Iterable<Seed> {
  const byCheck = new Map<CheckId, Seed[]>();
  for (const seed of allFaults()) {
    const seeds = byCheck.get(seed.fault.check) ?? [];
    byCheck.set(seed.fault.check, seeds);
    seeds.push(seed);
  }
  for (const seeds of byCheck.values()) {
    const stride = Math.max(1, seeds.length / TRIED);
    for (let i = 0; i < seeds.length; i += stride) yield seeds[Math.floor(i)]!;
  }
}

export function measure(): ReadonlyMap<CheckId, Tally> {
  const tallies = new Map<CheckId, Tally>(
    [...checks, ...bookChecks].map(({ id }) => [id, { planted: 0, hit: 0, missed: [] }]),
  );
  for (const { plot, fault } of tried()) {
    const already = plot.known.some(({ check }) => check === fault.check);
    if (already && ANYWHERE.has(fault.check)) continue;
    const tally = tallies.get(fault.check)!;
    tally.planted += 1;
    if (isReported(plot, fault)) tally.hit += 1;
    else tally.missed.push(`${plot.id} ${fault.cells.join(" ")}: ${fault.way}`);
  }
  return tallies;
}

/** A new finding of the check, in the fault's rows or, for the form as a whole, anywhere. */
function isReported(plot: Plot, fault: Planted): boolean {
  const grids = fault.sheets.map((sheet) => sheet.grid());
  const found = findingsOf(grids, plot.profile, { fileName: fault.fileName ?? null }).flat();
  const rows = new Set(fault.cells.map((cell) => parseCellName(cell)?.row));
  const touches = ({ spots }: Finding): boolean => spots.some(({ row }) => rows.has(row));
  const before = plot.known.filter(({ check }) => check === fault.check);
  const mine = found.filter(({ check }) => check === fault.check);
  const fresh = mine.filter(
    (finding) =>
      !before.some((old) => old.spots.some((a) => finding.spots.some((b) => a.row === b.row))),
  );
  if (fresh.some(touches)) return true;
  return ANYWHERE.has(fault.check) && (fresh.length > 0 || mine.length > before.length);
}
