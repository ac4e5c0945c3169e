// tinypool: a small, maintained pool of worker threads (Vitest's), MIT; loaded only when it is needed.
import { availableParallelism } from "node:os";

/** How jobs are done: here, or by so many worker threads. */
export interface Runner<Job, Result> {
  /** Does one job in this process. */
  readonly here: (job: Job) => Result;
  /** The bundle that does one job in a worker, and its function, which gives JSON; null: none. */
  readonly worker: { readonly file: string; readonly name: string } | null;
  readonly threads: number;
}

/** Below this many files starting workers costs more than it saves. */
const WORTH_A_POOL = 24;

/** How many threads a run of so many files gets: what was asked for, else all cores. */
export function threadsFor(files: number, asked: number | undefined): number {
  if (asked !== undefined) return Math.min(asked, Math.max(1, files));
  return files < WORTH_A_POOL ? 1 : availableParallelism();
}

/** Does the jobs, on workers when there are several threads; results come in the order of the jobs. */
export async function runJobs<Job, Result>(
  jobs: readonly Job[],
  { here, worker, threads }: Runner<Job, Result>,
  done: (result: Result, job: Job) => void,
): Promise<void> {
  if (threads <= 1 || !worker) {
    for (const job of jobs) done(here(job), job);
    return;
  }
  const { Tinypool } = await import("tinypool");
  const run = async (job: Job): Promise<Result> => {
    const text: unknown = await pool.run(job, { name: worker.name });
    return JSON.parse(String(text)) as Result;
  };
  const pool = new Tinypool({ filename: worker.file, minThreads: threads, maxThreads: threads });
  try {
    await inOrder(jobs, threads * 4, run, done);
  } finally {
    await pool.destroy();
  }
}

/** Keeps a few jobs under way and hands results on in order, so that few are ever held. */
async function inOrder<Job, Result>(
  jobs: readonly Job[],
  ahead: number,
  start: (job: Job) => Promise<Result>,
  done: (result: Result, job: Job) => void,
): Promise<void> {
  const underWay: { job: Job; result: Promise<Result> }[] = [];
  const take = async (): Promise<void> => {
    const next = underWay.shift();
    if (next) done(await next.result, next.job);
  };
  for (const job of jobs) {
    underWay.push({ job, result: start(job) });
    if (underWay.length >= ahead) await take();
  }
  while (underWay.length > 0) await take();
}
