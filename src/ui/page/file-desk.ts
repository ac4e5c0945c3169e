import type { ListSheet } from "../../app/bulk/table";
import type { BatchFile, FileDesk } from "../model/batch/desk";
import type { OpenBook, PageHost } from "./host";
import type { Source } from "./sources";

/** What a list of files needs of the page. */
interface Books {
  /** The book of a file that is open in the page. */
  bookOf(source: Source): OpenBook | null;
  /** Opens a file without showing it, when it isn't open. Throws HostError. */
  hold(source: Source): Promise<OpenBook>;
  /** Brings a file to the front, opening it when it isn't open; false when it can't be. */
  bring(source: Source): Promise<boolean>;
  /** A file's copy was handed over filled in. */
  saved(source: Source): void;
  clearList(): void;
}

/** Many files of the page as a list: opened one at a time, and as they stand in the page now. */
export function createFileDesk(sources: readonly Source[], books: Books, host: PageHost): FileDesk {
  const files = new Map<BatchFile, Source>();
  for (const source of sources) {
    const { name } = source;
    const bytes = async (): Promise<Uint8Array> =>
      books.bookOf(source)?.save() ?? (await source.bytes());
    const file: BatchFile = {
      name,
      isOpen: () => books.bookOf(source) !== null,
      bytes,
      open: async () => (books.bookOf(source) ?? host.open(name, await bytes())).port,
      hold: async () => (await books.hold(source)).port,
      saved: () => books.saved(source),
      copy: async () => host.open(name, await bytes()),
    };
    files.set(file, source);
  }
  return {
    files: [...files.keys()],
    scanner: () => host.scanner?.() ?? null,
    show: async (file) => {
      const source = files.get(file);
      return source !== undefined && books.bring(source);
    },
    listWorkbook: (sheets: readonly ListSheet[]) => host.listWorkbook(sheets),
    readList: async (name, bytes) => host.open(name, bytes).port.read(),
    saveFile: (name, bytes) => host.saveFile(name, bytes),
    clear: () => books.clearList(),
  };
}
