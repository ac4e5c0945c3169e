import { compact, type Grid } from "../../core";
import type { DecisionFile } from "../decisions";
import { readList } from "./columns";

const HEADINGS = {
  file: ["文件", "File"],
  sheet: ["工作表", "Sheet"],
  project: ["项目", "Project"],
  row: ["行", "Row"],
  indicator: ["三级指标", "Indicator"],
  score: ["得分", "Score"],
  reason: ["偏差原因", "Reason"],
} as const;

/** A cell of the list that can't be taken over, by its row. */
export interface AnswerProblem {
  readonly sheetRow: number;
  readonly held: string;
}

/** What a filled-in list of open items says, and the cells of it that say nothing. */
export interface Answers {
  readonly decisions: DecisionFile;
  readonly problems: readonly AnswerProblem[];
}

/** Reads back the list of open items that a department filled in: scores and reasons. */
export function readAnswers(grid: Grid): Answers {
  const decisions: DecisionFile["decisions"] = [];
  const problems: AnswerProblem[] = [];
  for (const line of readList(grid, HEADINGS).rows) {
    if (line.indicator === "" || (line.score === "" && line.reason === "")) continue;
    const score = line.score === "" ? undefined : readScore(line.score);
    if (score === null) {
      problems.push({ sheetRow: line.sheetRow, held: line.score });
      continue;
    }
    decisions.push({
      file: line.file,
      sheet: line.sheet,
      ...(line.project === "" ? {} : { project: line.project }),
      ...(line.row === "" ? {} : { row: Number(line.row) }),
      indicator: line.indicator,
      ...(score === undefined ? {} : { score }),
      ...(line.reason === "" ? {} : { reason: line.reason }),
    });
  }
  return { decisions: { version: 1, decisions }, problems };
}

/** A score as people type it: 20, 20分 or ２０ 分. Null: no number. */
function readScore(text: string): number | null {
  const [, number] = /^(-?\d+(?:\.\d+)?)分?$/.exec(compact(text)) ?? [];
  return number === undefined ? null : Number(number);
}
