import type { WorkbookPort } from "../../../app/ports";
import { message, type Grid, type Message } from "../../../core";
import type { Task } from "../runner";
import type { Shelf } from "../shelf";
import type { FileDesk } from "./desk";
import { emptyLine, type BatchLine } from "./line";
import { compareLines, scanBook, type ScanJob } from "./scan";
import { scanFile } from "./scan-file";

/** How long (ms) one piece of work may keep the page; and how often the list is drawn anew. */
const SLICE = 25;
const REDRAW = 300;

interface AllJob {
  readonly source: FileDesk | WorkbookPort | null;
  readonly shelf: Shelf;
  readonly task: Task;
  show(lines: readonly BatchLine[]): void;
}

/** Scans a workbook or all files of a desk, showing the lines as they come; gives the sheets without a form. */
export async function scanAll({ source, shelf, task, show }: AllJob): Promise<readonly Grid[]> {
  const others: Grid[] = [];
  const slices = new Slices(task);
  const other = (grid: Grid): void => void others.push(grid);
  let lines: readonly BatchLine[] = [];
  if (source && "files" in source) {
    lines = await scanFiles(source, { shelf, other, slices, show });
  } else if (source) {
    const breathe: ScanJob["breathe"] = (sheet, share) =>
      slices.breathe(message("pane.reading", { sheet }), share);
    const job = { file: 0, fileName: null, shelf, locks: source.kind !== "xlsx", breathe, other };
    lines = await scanBook(source, job);
  }
  show(lines);
  const comparing = message("pane.batch.comparing");
  show(await compareLines(lines, others, () => slices.breathe(comparing, 1)));
  return others;
}

interface FilesJob {
  readonly shelf: Shelf;
  readonly slices: Slices;
  other(grid: Grid): void;
  show(lines: readonly BatchLine[]): void;
}

async function scanFiles(desk: FileDesk, job: FilesJob): Promise<readonly BatchLine[]> {
  const { files } = desk;
  const { shelf, other, slices, show } = job;
  const found: BatchLine[] = [];
  const waiting = files.map(({ name }, at) => emptyLine(at, name, null));
  const scanner = desk.scanner?.() ?? null;
  try {
    const ahead = files.map((file, at) => (file.isOpen() ? null : scanner?.scan(file, at)));
    let drawn = -REDRAW;
    for (const [at, file] of files.entries()) {
      if (performance.now() - drawn > REDRAW) {
        show([...found, ...waiting.slice(at)]);
        drawn = performance.now();
      }
      const facts = { index: at + 1, count: files.length, name: file.name };
      const step = message("pane.batch.step", facts);
      const breathe = (): Promise<void> => slices.breathe(step, at / files.length);
      await breathe();
      const { name: fileName, open } = file;
      const elsewhere = await ahead[at];
      const scanned = elsewhere ?? (await scanFile({ file: at, fileName, open, shelf, breathe }));
      found.push(...scanned.lines);
      scanned.others.forEach(other);
    }
  } finally {
    scanner?.stop();
  }
  return found;
}

interface At {
  readonly line: BatchLine;
  readonly port: WorkbookPort;
  readonly sheet: string;
  readonly others: readonly Grid[];
}

/** The lines with those of one sheet read anew. */
export async function scanSheet(
  lines: readonly BatchLine[],
  { line, port, sheet, others }: At,
  shelf: Shelf,
  pause: () => Promise<void>,
): Promise<readonly BatchLine[]> {
  const { file, fileName } = line;
  const job = { file, fileName, shelf, locks: port.kind !== "xlsx", breathe: pause };
  const fresh = await scanBook(port, { ...job, other: () => undefined }, [sheet]);
  const belongs = (one: BatchLine): boolean => one.file === file && one.sheet === sheet;
  const at = lines.findIndex(belongs);
  const rest = lines.filter((one) => !belongs(one));
  return compareLines([...rest.slice(0, at), ...fresh, ...rest.slice(at)], others, pause);
}

/** Lets the page breathe, but only when a slice of work is over: a pause costs some milliseconds. */
class Slices {
  private since = performance.now();

  constructor(private readonly task: Task) {}

  async breathe(what: Message, progress: number): Promise<void> {
    if (performance.now() - this.since < SLICE) return;
    await this.task.step(what, progress);
    this.since = performance.now();
  }
}
