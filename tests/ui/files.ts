import { listWorkbook } from "../../src/cli/lists";
import { createFilePort } from "../../src/hosts/xlsx/port";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import type { BatchFile, FileDesk } from "../../src/ui/model/batch/desk";

interface Copy {
  readonly port: ReturnType<typeof createFilePort>;
  save(): Uint8Array;
}

/** A file of a list: what is put into it stays from when it is held, as on the standalone page. */
export function fileOf(name: string, bytes: Uint8Array): BatchFile {
  let held: Copy | null = null;
  const open = (): Promise<Copy> =>
    new Promise((resolve) => {
      const workbook = openWorkbook(held?.save() ?? bytes);
      resolve({ port: createFilePort(workbook), save: () => workbook.save() });
    });
  return {
    name,
    isOpen: () => held !== null,
    bytes: () => Promise.resolve(held?.save() ?? bytes),
    copy: open,
    saved: () => undefined,
    open: async () => (held ?? (await open())).port,
    hold: async () => (held ??= await open()).port,
  };
}

/** A page that lists files, and what it hands over. */
export function deskOf(files: readonly BatchFile[]): {
  desk: FileDesk;
  saved: Map<string, Uint8Array>;
} {
  const saved = new Map<string, Uint8Array>();
  const desk: FileDesk = {
    files,
    show: () => Promise.resolve(true),
    listWorkbook,
    readList: (_, bytes) => createFilePort(openWorkbook(bytes)).read(),
    saveFile: (name, bytes) => void saved.set(name, bytes),
    clear: () => undefined,
  };
  return { desk, saved };
}
