/** A file as the page model takes it: its bytes are read when their turn comes. */
export interface Source {
  /** With its folders, where it came in one: 某局/2024年自评表.xlsx. */
  readonly name: string;
  /** Its size in bytes and when it was changed last, where the browser tells it. */
  readonly stamp?: string;
  bytes(): Promise<Uint8Array>;
}

export function asSource(file: File): Source {
  return {
    name: file.webkitRelativePath || file.name,
    stamp: `${file.size} ${file.lastModified}`,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** Whether two sources are one file, chosen twice. */
export function isSame(one: Source, other: Source): boolean {
  if (one === other) return true;
  return one.stamp !== undefined && one.stamp === other.stamp && one.name === other.name;
}

/** Of a folder, the tables alone: what Office keeps beside an open file (~$…) is none. */
export function isTable({ name }: Source): boolean {
  const bare = name.slice(name.lastIndexOf("/") + 1);
  return /\.(xlsx|xlsm|xls|et)$/i.test(bare) && !/^(~\$|\.)/.test(bare);
}

/** Everything that was dropped, with the tables of dropped folders, in the folders' order. */
export async function droppedSources(transfer: DataTransfer): Promise<readonly Source[]> {
  // The transfer is emptied when the event is over: entries are taken out before the first wait.
  const files = [...transfer.files];
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory)) return files.map(asSource);
  const found: Source[] = [];
  for (const entry of entries) if (entry) found.push(...(await sourcesIn(entry)));
  return found;
}

async function sourcesIn(entry: FileSystemEntry): Promise<readonly Source[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ ...asSource(file), name: entry.fullPath.replace(/^\//, "") }];
  }
  if (!isFolder(entry)) return [];
  const found: Source[] = [];
  for (const inside of await entriesOf(entry)) found.push(...(await sourcesIn(inside)));
  return found.filter(isTable).sort((a, b) => a.name.localeCompare(b.name, "zh-CN"));
}

/** A folder's entries come a hundred at a time, until none come. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
