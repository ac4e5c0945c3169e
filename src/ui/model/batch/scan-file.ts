import type { WorkbookPort } from "../../../app/ports";
import type { Grid } from "../../../core";
import { Cancelled } from "../runner";
import type { BatchLine } from "./line";
import { refusedLine, scanBook, type ScanJob } from "./scan";

/** What was found in one file. */
export interface ScannedFile {
  readonly lines: readonly BatchLine[];
  /** Its sheets without a form. */
  readonly others: readonly Grid[];
}

interface FileJob extends Pick<ScanJob, "shelf" | "breathe"> {
  readonly file: number;
  readonly fileName: string;
  /** Throws HostError. */
  open(): Promise<WorkbookPort>;
}

/** Everything in one file; one that can't be read is a line with the reason. Throws only Cancelled. */
export async function scanFile({ open, ...job }: FileJob): Promise<ScannedFile> {
  const others: Grid[] = [];
  const { file, fileName } = job;
  try {
    const port = await open();
    await job.breathe(fileName, 0);
    const locks = port.kind !== "xlsx";
    const other = (grid: Grid): void => void others.push(grid);
    return { lines: await scanBook(port, { ...job, locks, other }), others };
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { lines: [refusedLine(file, fileName, error)], others };
  }
}
