import type { checksTargets as zhCN } from "../zh-CN/checks-targets";

export const checksTargets: typeof zhCN = {
  "check.target-missing": (d) => `“${d.name}” has no target; one is expected.`,
  "check.target-missing.why": () => "Without a target nothing can be judged.",
  "check.target-missing.todo": () => "Fill in the approved target.",
  "check.target-unmeasurable": (d) =>
    `The target “${d.found}” of “${d.name}” can't be measured; a number, a date or a graded wording is expected.`,
  "check.target-unmeasurable.why": () => "A target must say what counts as reached.",
  "check.target-unmeasurable.todo": () => "Use a number, a date, or words such as 有效提升.",
  "check.target-stale-year": (d) =>
    `“${d.text}” speaks of ${d.found}; the form is for ${d.expected}.`,
  "check.target-stale-year.why": () => "Probably copied from an earlier form.",
  "check.target-stale-year.todo": () => "Check the year; give both ends of a longer time.",
  "check.target-zero-rate": (d) =>
    `The target of “${d.name}” is “${d.found}”; such a rate should be above 0.`,
  "check.target-zero-rate.why": () => "The higher the better: 0 is probably the wrong way round.",
  "check.target-zero-rate.todo": () => "Use 100%, or name the indicator an error rate.",
  "check.actual-missing": (d) =>
    `“${d.name}” has the target “${d.target}” and no actual value; what was reached is expected.`,
  "check.actual-missing.why": () => "No score follows without it.",
  "check.actual-missing.todo": () => "Fill in what was reached; 0 for nothing.",
  "check.actual-copies-target": (d) =>
    `The actual “${d.found}” of “${d.name}” copies the target; the real figure is expected.`,
  "check.actual-copies-target.why": () => "A value with ≥ does not say how much was reached.",
  "check.actual-copies-target.todo": () => "Drop the sign; give the real number or date.",
  "check.actual-vague": (d) =>
    `The actual “${d.found}” of “${d.name}” is not exact; the real figure is expected.`,
  "check.actual-vague.why": () => "About, some, over: nothing to score by.",
  "check.actual-vague.todo": () => "Give the counted number.",
  "check.unit-mismatch": (d) =>
    `“${d.name}” has its target in “${d.expected}” and its actual in “${d.found}”.`,
  "check.unit-mismatch.why": () => "Numbers in different units can't be compared.",
  "check.unit-mismatch.todo": () => "Use the target's unit and convert the number.",
  "check.unit-missing": (d) =>
    `The actual “${d.found}” of “${d.name}” has no unit; “${d.expected}” is expected.`,
  "check.unit-missing.why": () => "Nobody can tell 90% from 90 pieces.",
  "check.unit-missing.todo": () => "Add the target's unit.",
  "check.name-unit-mismatch": (d) =>
    `“${d.name}” should count in “${d.expected}”; its target is in “${d.found}”.`,
  "check.name-unit-mismatch.why": () => "Name and unit speak of different things.",
  "check.name-unit-mismatch.todo": () => "Change the name or the unit.",
  "check.over-achieved": (d) =>
    `“${d.name}” reached ${d.found} against ${d.expected}, ${d.ratio}; beyond ${d.limit} a word is expected.`,
  "check.over-achieved.why": () => "The target may have been too low; the score may be reduced.",
  "check.over-achieved.todo": () => "Say why in the reason's column.",
  "check.slip-suspected": (d) =>
    `“${d.name}” reached ${d.found} against ${d.expected}, ${d.ratio}: a digit too many or too few?`,
  "check.slip-suspected.why": () => "Ten times off is mostly a point, a digit or a unit.",
  "check.slip-suspected.todo": () => "Check the source; explain it if it is right.",
};
