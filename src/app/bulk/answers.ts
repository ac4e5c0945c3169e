import { compact, type Grid } from "../../core";
import type { DecisionFile } from "../decisions";
import { readList } from "./columns";

const HEADINGS = {
  file: ["文件", "File"],
  sheet: ["工作表", "Sheet"],
  project: ["项目", "Project"],
  row: ["行", "Row"],
  indicator: ["三级指标", "Indicator"],
  points: ["分值", "Points"],
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

/**
 * Reads back the list of open items that a department filled in: scores and reasons. A line whose
 * file is blank, as below a name that was merged or deleted, is for the file above it when sheet and
 * project are the same, else for the form that has its project.
 */
export function readAnswers(grid: Grid): Answers {
  const decisions: DecisionFile["decisions"] = [];
  const problems: AnswerProblem[] = [];
  let above = { file: "", sheet: "", project: "" };
  for (const line of readList(grid, HEADINGS).rows) {
    const file = fileOf(line, above);
    above = { ...line, file };
    if (line.indicator === "" || (line.score === "" && line.reason === "")) continue;
    const score = line.score === "" ? undefined : readScore(line.score, line.points);
    if (score === null) problems.push({ sheetRow: line.sheetRow, held: line.score });
    if (score === null && line.reason === "") continue;
    decisions.push({
      ...(file === "" && line.project !== "" ? {} : { file }),
      sheet: line.sheet,
      ...(line.project === "" ? {} : { project: line.project }),
      ...(line.row === "" ? {} : { row: Number(line.row) }),
      indicator: line.indicator,
      ...(typeof score === "number" ? { score } : {}),
      ...(line.reason === "" ? {} : { reason: line.reason }),
    });
  }
  return { decisions: { version: 1, decisions }, problems };
}

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly project: string;
}

function fileOf(line: Place, above: Place): string {
  if (line.file !== "") return line.file;
  return line.sheet === above.sheet && line.project === above.project ? above.file : "";
}

/**
 * A score as people type it: 20, 20分。, ２０ 分, 9，5 or 9。5 for 9.5, and 3.5/5 in a row of 5 points.
 * Null: no number.
 */
function readScore(text: string, points: string): number | null {
  const typed = compact(text).normalize("NFKC");
  const pattern = /^(-?\d+)(?:[.,。](\d{1,2})|\.(\d{3,}))?分?(?:\/(\d+(?:\.\d+)?)分?)?[.。]?$/;
  const [, whole, short, long, of] = pattern.exec(typed) ?? [];
  if (whole === undefined) return null;
  if (of !== undefined && (points === "" || Number(of) !== Number(points))) return null;
  return Number(`${whole}.${short ?? long ?? 0}`);
}
