import type { BatchFile, FileScanner } from "../model/batch/desk";
import type { ScannedFile } from "../model/batch/scan-file";
import { receiveFile, type ScanOrder } from "../model/batch/sent";

/** Files looked through by some workers, each one after the other. */
export class ScanWorkers implements FileScanner {
  private readonly lanes: { readonly worker: Worker; last: Promise<unknown> }[];

  /** `start` makes a worker of the page's own. Throws what it throws. */
  constructor(start: () => Worker, count: number) {
    this.lanes = Array.from({ length: count }, () => ({
      worker: start(),
      last: Promise.resolve(),
    }));
  }

  scan(file: BatchFile, at: number): Promise<ScannedFile | null> {
    const lane = this.lanes[at % this.lanes.length];
    if (!lane) return Promise.resolve(null);
    const scanned = lane.last.then(() => ask(lane.worker, file, at));
    lane.last = scanned;
    return scanned;
  }

  stop(): void {
    for (const { worker } of this.lanes) worker.terminate();
  }
}

async function ask(worker: Worker, file: BatchFile, at: number): Promise<ScannedFile | null> {
  const bytes = await readable(file);
  if (!bytes) return null;
  const order: ScanOrder = { file: at, fileName: file.name, bytes };
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(received(data));
    worker.onerror = () => resolve(null);
    worker.postMessage(order);
  });
}

/** What a thread sent; null when it can't be read, and the page must look for itself. */
function received(sent: string): ScannedFile | null {
  try {
    return receiveFile(sent);
  } catch {
    return null;
  }
}

async function readable(file: BatchFile): Promise<Uint8Array | null> {
  try {
    return await file.bytes();
  } catch {
    // The page reads it once more, and says why it can't.
    return null;
  }
}
