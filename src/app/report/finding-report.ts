import { cellName, message, type Finding, type Message } from "../../core";
import type { FindingReport } from "./schema";

/** One finding as the report prints it: what is wrong, why it matters, what to do, and where. */
export function reportFinding(finding: Finding, tell: (message: Message) => string): FindingReport {
  const { check, level, fix, basis, spots } = finding;
  return {
    check,
    level,
    cells: [...new Set(spots.map(cellName))],
    message: tell(finding.message),
    why: tell(message(`check.${check}.why`)),
    todo: tell(message(`check.${check}.todo`)),
    basis,
    fix,
  };
}
