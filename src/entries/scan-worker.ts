import { createFilePort } from "../hosts/xlsx/port";
import { openWorkbook } from "../hosts/xlsx/browser";
import { scanFile } from "../ui/model/batch/scan-file";
import { sendFile, type ScanOrder } from "../ui/model/batch/sent";
import { Shelf } from "../ui/model/shelf";

/* A thread of the standalone page: takes a file's bytes, answers what is in it. */

/** A person's choices are kept with files that are open, and those never come here. */
const shelf = new Shelf({ get: () => null, set: () => undefined });
const breathe = (): Promise<void> => Promise.resolve();

async function answer({ file, fileName, bytes }: ScanOrder): Promise<void> {
  const open = () => Promise.resolve(createFilePort(openWorkbook(bytes)));
  self.postMessage(sendFile(await scanFile({ file, fileName, open, shelf, breathe })));
}

self.addEventListener("message", ({ data }: MessageEvent<ScanOrder>) => void answer(data));
