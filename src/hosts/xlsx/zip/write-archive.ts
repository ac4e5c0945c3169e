import { HostError } from "../../../app/errors";
import { viewOf, type Entry } from "./directory";

/** An entry with the bytes that go into the archive. */
export interface Packed {
  readonly entry: Entry;
  readonly raw: Uint8Array;
  readonly localExtra: Uint8Array;
}

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const LARGEST = 0xfffffffe;

/** Lays out local records, central directory and end record. Throws HostError: too-large. */
export function writeArchive(items: readonly Packed[]): Uint8Array {
  const size = items.reduce((sum, item) => sum + localSize(item) + centralSize(item), END_SIZE);
  if (size > LARGEST || items.length >= 0xffff) throw new HostError("too-large");
  const out = new Uint8Array(size);
  const view = viewOf(out);
  let at = 0;
  const offsets = items.map((item) => {
    const offset = at;
    at = writeLocal(out, view, at, item);
    return offset;
  });
  const start = at;
  items.forEach((item, i) => {
    at = writeCentral(out, view, at, item, offsets[i] ?? 0);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, items.length, true);
  view.setUint16(at + 10, items.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return out;
}

function localSize({ entry, raw, localExtra }: Packed): number {
  return LOCAL_SIZE + entry.nameBytes.length + localExtra.length + raw.length;
}

function centralSize({ entry }: Packed): number {
  return CENTRAL_SIZE + entry.nameBytes.length + entry.extra.length + entry.comment.length;
}

function writeLocal(out: Uint8Array, view: DataView, at: number, item: Packed): number {
  const { entry, raw, localExtra } = item;
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  view.setUint16(at + 28, localExtra.length, true);
  return append(out, at + LOCAL_SIZE, [entry.nameBytes, localExtra, raw]);
}

function writeCentral(
  out: Uint8Array,
  view: DataView,
  at: number,
  { entry }: Packed,
  offset: number,
): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeShared(view, at + 6, entry);
  view.setUint16(at + 30, entry.extra.length, true);
  view.setUint16(at + 32, entry.comment.length, true);
  view.setUint16(at + 36, entry.internal, true);
  view.setUint32(at + 38, entry.external, true);
  view.setUint32(at + 42, offset, true);
  return append(out, at + CENTRAL_SIZE, [entry.nameBytes, entry.extra, entry.comment]);
}

/** The fields that local and central headers have in common, in the same order. */
function writeShared(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function append(out: Uint8Array, start: number, pieces: readonly Uint8Array[]): number {
  let at = start;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return at;
}
