export { scoreForm, scoreSteps } from "./card";
export { draftConclusion } from "./conclusion";
export { checkDecision, tierOf, type Decidable, type DecisionCheck } from "./decide";
export { executionRow } from "./execution";
export { gradeOf, gradingOf, parseGradeRule, type Grading } from "./grade";
export { isReason, lacksReason, missingReasons, openRows } from "./reason";
export * from "./scorecard";
