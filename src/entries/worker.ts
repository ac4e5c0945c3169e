import { checkFile, type CheckJob } from "../cli/commands/check-file";
import { scoreFile, type FileJob } from "../cli/commands/score-file";

/**
 * What a worker thread of the command line does: one file at a time. The report goes back as text,
 * since its decimals carry functions that can't be handed from thread to thread.
 */
export function scoreFileAsText(job: FileJob): string {
  return JSON.stringify(scoreFile(job));
}

export function checkFileAsText(job: CheckJob): string {
  return JSON.stringify(checkFile(job));
}
