import { actualCopiesTarget } from "./actual-copies-target/check";
import { actualMissing } from "./actual-missing/check";
import { actualVague } from "./actual-vague/check";
import { annualVsOverall } from "./annual-vs-overall/check";
import { ceilingMetByDoingNothing } from "./ceiling-met-by-doing-nothing/check";
import { conclusionMissing } from "./conclusion-missing/check";
import { controlRateVsExecution } from "./control-rate-vs-execution/check";
import { costVsFunds } from "./cost-vs-funds/check";
import { duplicateIndicator } from "./duplicate-indicator/check";
import { duplicateProject } from "./duplicate-project/check";
import { executionCountedTwice } from "./execution-counted-twice/check";
import { executionRate } from "./execution-rate/check";
import { executionScore } from "./execution-score/check";
import { formulaError } from "./formula-error/check";
import { formulaLost } from "./formula-lost/check";
import { formulaRange } from "./formula-range/check";
import { fundSum } from "./fund-sum/check";
import { fundUnit } from "./fund-unit/check";
import { gradeMismatch } from "./grade-mismatch/check";
import { groupPoints } from "./group-points/check";
import { groupScore } from "./group-score/check";
import { hiddenRow } from "./hidden-row/check";
import { labelShifted } from "./label-shifted/check";
import { mergedLabelLost } from "./merged-label-lost/check";
import { nameUnitMismatch } from "./name-unit-mismatch/check";
import { narrativeMismatch } from "./narrative-mismatch/check";
import { oddYear } from "./odd-year/check";
import { overAchieved } from "./over-achieved/check";
import { overBudget } from "./over-budget/check";
import { placeholderRow } from "./placeholder-row/check";
import { pointsMissing } from "./points-missing/check";
import { pointsTotal } from "./points-total/check";
import { reasonCopied } from "./reason-copied/check";
import { reasonInWrongCell } from "./reason-in-wrong-cell/check";
import { reasonIncomplete } from "./reason-incomplete/check";
import { reasonMissing } from "./reason-missing/check";
import { reasonNotNeeded } from "./reason-not-needed/check";
import { scoreBeatsSpending } from "./score-beats-spending/check";
import { scoreMismatch } from "./score-mismatch/check";
import { scoreMissing } from "./score-missing/check";
import { scoreOverPoints } from "./score-over-points/check";
import { scoreTotal } from "./score-total/check";
import { slipSuspected } from "./slip-suspected/check";
import { summaryTotal } from "./summary-total/check";
import { targetMissing } from "./target-missing/check";
import { targetStaleYear } from "./target-stale-year/check";
import { targetUnmeasurable } from "./target-unmeasurable/check";
import { targetZeroRate } from "./target-zero-rate/check";
import { titleYear } from "./title-year/check";
import { unitMismatch } from "./unit-mismatch/check";
import { unitMissing } from "./unit-missing/check";
import { unitName } from "./unit-name/check";
import type { BookCheck, Check } from "./finding";

/** Every check of one form: points and scores, money, reasons, targets, the form itself. */
export const checks: readonly Check[] = [
  pointsMissing,
  pointsTotal,
  groupPoints,
  scoreOverPoints,
  scoreMismatch,
  scoreMissing,
  scoreTotal,
  groupScore,
  executionRate,
  executionScore,
  executionCountedTwice,
  fundSum,
  fundUnit,
  overBudget,
  gradeMismatch,
  conclusionMissing,
  reasonMissing,
  reasonInWrongCell,
  reasonNotNeeded,
  reasonCopied,
  reasonIncomplete,
  targetMissing,
  targetUnmeasurable,
  targetStaleYear,
  targetZeroRate,
  actualMissing,
  actualCopiesTarget,
  actualVague,
  unitMismatch,
  unitMissing,
  nameUnitMismatch,
  overAchieved,
  slipSuspected,
  costVsFunds,
  controlRateVsExecution,
  ceilingMetByDoingNothing,
  scoreBeatsSpending,
  duplicateIndicator,
  labelShifted,
  mergedLabelLost,
  placeholderRow,
  titleYear,
  formulaError,
  formulaRange,
  hiddenRow,
  narrativeMismatch,
];

/** Every check of forms against each other. */
export const bookChecks: readonly BookCheck[] = [
  formulaLost,
  unitName,
  duplicateProject,
  oddYear,
  summaryTotal,
  annualVsOverall,
];
