/** A file as the page model takes it: its bytes are read when their turn comes. */
export interface Source {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export function asSource(file: File): Source {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
