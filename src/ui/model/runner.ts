import { errorMessage, HostError } from "../../app/errors";
import { message, type Message } from "../../core";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** The sentence for anything thrown: a host's refusal has its own, the rest names what was said. */
export function problemOf(error: unknown): Message {
  if (error instanceof HostError) return errorMessage(error);
  const detail = error instanceof Error ? error.message : String(error);
  return message("pane.unexpected", { detail });
}

/** Thrown inside a task when the person cancelled it. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export interface Task {
  /** Says what is being done, and how far it is. Lets the page breathe, and stops when cancelled. */
  step(message: Message, progress?: number): Promise<void>;
}

/**
 * Runs one task at a time and shows it. A failure becomes `problem`; a cancelled task leaves the
 * state as it was. `pause` hands the turn back to the page.
 */
export class Runner {
  /** Settles when the task that runs is over. */
  private running: Promise<void> | null = null;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly pause: () => Promise<void>,
  ) {}

  /** True when the task ran to its end. A second task while one runs is not started, unless it waits. */
  async run(
    first: Message,
    work: (task: Task) => Promise<void>,
    { cancellable = true, waits = false, onFailure }: RunOptions = {},
  ): Promise<boolean> {
    while (this.running) {
      if (!waits) return false;
      await this.running;
    }
    let over: () => void = () => undefined;
    this.running = new Promise((resolve) => (over = resolve));
    let stopped = false;
    const cancel = cancellable ? () => void (stopped = true) : null;
    const task: Task = {
      step: async (what, progress) => {
        this.store.patch({ busy: { message: what, progress: progress ?? null, cancel } });
        await this.pause();
        if (stopped) throw new Cancelled();
      },
    };
    try {
      this.store.patch({ problem: null });
      await task.step(first);
      await work(task);
      return true;
    } catch (error) {
      if (!(error instanceof Cancelled)) {
        this.store.patch({ problem: onFailure?.(error) ?? problemOf(error) });
      }
      return false;
    } finally {
      this.running = null;
      this.store.patch({ busy: null });
      over();
    }
  }
}

interface RunOptions {
  readonly cancellable?: boolean;
  /** Starts when the task under way is over, instead of not at all. */
  readonly waits?: boolean;
  /** Another sentence for an error than its own; null for its own. */
  readonly onFailure?: (error: unknown) => Message | null;
}
