/** What the command line may touch of the process; tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly cwd: string;
  /** Whether standard output and standard error are terminals. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number;
  /** The bundle worker threads run; null: everything is done in this process. */
  readonly workerFile: string | null;
}

/** The exit codes of every command. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Wrong usage: said in one sentence, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
