import { HostError } from "../../../app/errors";
import type { Codec } from "./codec";
import { crc32 } from "./crc32";
import { readDirectory, viewOf, withoutZip64, type Entry } from "./directory";
import type { Limits } from "./limits";
import { writeArchive, type Packed } from "./write-archive";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** Below this size it doesn't matter how well a part was packed. */
const HARMLESS = 16 << 20;
const STORED = 0;
const DEFLATED = 8;
const DESCRIPTOR_FLAG = 8;
const UTF8_FLAG = 0x800;
/** 1 January 1980, the first day a zip can name: the host has no clock. */
const FIRST_DAY = 0x210000;

/** A zip archive that inflates parts on demand and copies untouched ones as they stand. */
export class Archive {
  private readonly entries: readonly Entry[];
  private readonly byName = new Map<string, Entry>();
  private inflated = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly codec: Codec,
    private readonly limits: Limits,
  ) {
    if (bytes.length > limits.file) throw new HostError("too-large", { detail: "file" });
    this.entries = readDirectory(bytes, limits);
    const packed = this.entries.reduce((sum, entry) => sum + entry.packed, 0);
    if (packed > bytes.length) throw new HostError("damaged", { detail: "overlapping parts" });
    for (const entry of this.entries) {
      if (entry.name.endsWith("/")) continue;
      const key = entry.name.toLowerCase();
      if (this.byName.has(key)) {
        throw new HostError("damaged", { detail: `two parts named ${entry.name}` });
      }
      this.byName.set(key, entry);
    }
  }

  /** Part names in archive order. */
  names(): string[] {
    return [...this.byName.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /** A part's bytes, null when absent. Throws HostError: damaged, too-large. */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(name.toLowerCase());
    if (!entry) return null;
    this.checkLimits(entry);
    const data = this.inflate(entry);
    if (data.length !== entry.size || crc32(data) !== entry.crc) {
      throw new HostError("damaged", { detail: `${entry.name}: checksum` });
    }
    return data;
  }

  /** The archive with parts replaced, added, or removed (null); the others keep their packed bytes. */
  save(changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
    const rest = new Map([...changes].map(([name, data]) => [name.toLowerCase(), { name, data }]));
    const packed: Packed[] = [];
    for (const entry of this.entries) {
      const change = rest.get(entry.name.toLowerCase());
      rest.delete(entry.name.toLowerCase());
      if (!change) packed.push(this.copyOf(entry));
      else if (change.data) packed.push(this.pack(entry, change.data));
    }
    for (const { name, data } of rest.values()) {
      if (data) packed.push(this.pack(newEntry(name), data));
    }
    return writeArchive(packed);
  }

  private checkLimits({ name, size, packed }: Entry): void {
    const { part, total, ratio } = this.limits;
    const suspicious = size > HARMLESS && size > packed * ratio;
    if (size > part || suspicious || this.inflated + size > total) {
      throw new HostError("too-large", { detail: name });
    }
    this.inflated += size;
  }

  private inflate(entry: Entry): Uint8Array {
    const { raw } = this.local(entry);
    if (entry.method === STORED) return raw;
    if (entry.method !== DEFLATED) {
      throw new HostError("damaged", { detail: `${entry.name}: method ${entry.method}` });
    }
    try {
      return this.codec.inflate(raw, entry.size);
    } catch (cause) {
      throw new HostError("damaged", { detail: entry.name }, { cause });
    }
  }

  private local({ name, offset, packed }: Entry): { raw: Uint8Array; extra: Uint8Array } {
    const view = viewOf(this.bytes);
    if (offset + LOCAL_SIZE > this.bytes.length || view.getUint32(offset, true) !== LOCAL) {
      throw new HostError("damaged", { detail: `${name}: local header` });
    }
    const extraStart = offset + LOCAL_SIZE + view.getUint16(offset + 26, true);
    const start = extraStart + view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) {
      throw new HostError("damaged", { detail: `${name}: cut off` });
    }
    return {
      raw: this.bytes.subarray(start, start + packed),
      extra: this.bytes.subarray(extraStart, start),
    };
  }

  /** Sizes stand in the local header from now on, so no data descriptor follows. */
  private copyOf(entry: Entry): Packed {
    const { raw, extra } = this.local(entry);
    const flags = entry.flags & ~DESCRIPTOR_FLAG;
    return { entry: { ...entry, flags }, raw, localExtra: withoutZip64(extra) };
  }

  private pack(entry: Entry, data: Uint8Array): Packed {
    const raw = this.codec.deflate(data);
    const written: Entry = {
      ...entry,
      flags: entry.flags & ~DESCRIPTOR_FLAG,
      method: DEFLATED,
      crc: crc32(data),
      packed: raw.length,
      size: data.length,
    };
    return { entry: written, raw, localExtra: new Uint8Array() };
  }
}

function newEntry(name: string): Entry {
  const none = new Uint8Array();
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    madeBy: 20,
    flags: UTF8_FLAG,
    method: DEFLATED,
    stamp: FIRST_DAY,
    crc: 0,
    packed: 0,
    size: 0,
    internal: 0,
    external: 0,
    offset: 0,
    extra: none,
    comment: none,
  };
}
