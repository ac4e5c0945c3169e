import { message, say, type Locale } from "../../../core";
import { Cancelled, problemOf, type Task } from "../runner";
import { Archive } from "./archive";
import type { BatchFile, FileDesk } from "./desk";
import { editsOf, type BatchLine } from "./line";
import { reportsOf, summaryOf } from "./summary-of";

interface PackJob {
  readonly desk: FileDesk;
  /** What is to be written; each file is saved once with all its ticked lines. */
  readonly lines: readonly BatchLine[];
  /** Every line, for the summary. */
  readonly all: readonly BatchLine[];
  readonly locale: Locale;
  readonly task: Task;
}

/**
 * Puts filled copies of the files into one archive with the summary, and hands it over. A file that
 * can't be written is named in `failed` and left out; nothing is handed over when it is cancelled.
 */
export async function pack(job: PackJob): Promise<{ saved: number; failed: readonly string[] }> {
  const { desk, lines, all, locale, task } = job;
  const archive = new Archive();
  const failed = new Map<number, string>();
  const wanted = [...new Set(lines.map(({ file }) => file))];
  for (const [done, at] of wanted.entries()) {
    const file = desk.files[at];
    if (!file) continue;
    const { name } = file;
    const facts = { index: done + 1, count: wanted.length, name };
    await task.step(message("pane.batch.step", facts), done / wanted.length);
    try {
      const own = lines.filter((line) => line.file === at);
      archive.add(name, await filledCopy(file, own));
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      failed.set(at, say(problemOf(error), locale));
    }
  }
  await task.step(message("pane.batch.summing"), 1);
  const fileNames = desk.files.map(({ name }) => name);
  const summary = summaryOf(reportsOf(fileNames, all, locale, failed), locale);
  archive.add(say(message("pane.batch.summary-name"), locale), await desk.listWorkbook(summary));
  desk.saveFile(say(message("pane.batch.archive-name"), locale), archive.end());
  for (const at of wanted) if (!failed.has(at)) desk.files[at]?.saved();
  const names = [...failed].map(([at, why]) => `${desk.files[at]?.name ?? ""}：${why}`);
  return { saved: wanted.length - failed.size, failed: names };
}

async function filledCopy(file: BatchFile, lines: readonly BatchLine[]): Promise<Uint8Array> {
  const copy = await file.copy();
  const edits = editsOf(lines);
  if (edits.length > 0) await copy.port.apply(edits);
  return copy.save();
}
