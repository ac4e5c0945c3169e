import { HostError } from "../../../app/errors";
import type { Limits } from "./limits";

/** One file in the archive, as the central directory describes it. */
export interface Entry {
  /** Path with "/" and no leading slash. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date, one 32-bit value. */
  readonly stamp: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly internal: number;
  readonly external: number;
  /** Where the local header stands. */
  readonly offset: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;
export const ZIP64_EXTRA = 1;
const ENCRYPTED = 1;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads the central directory. Throws HostError: damaged, encrypted, too-large. */
export function readDirectory(bytes: Uint8Array, limits: Limits): Entry[] {
  const view = viewOf(bytes);
  const { count, start } = findDirectory(view);
  if (count > limits.entries) throw new HostError("too-large", { detail: `${count} parts` });
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) {
      throw new HostError("damaged", { detail: "central directory" });
    }
    const entry = readEntry(bytes, view, at);
    if (entry.flags & ENCRYPTED) throw new HostError("encrypted", { detail: entry.name });
    entries.push(entry);
    at += CENTRAL_SIZE + entry.nameBytes.length + entry.extra.length + entry.comment.length;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - END_SIZE - FULL16);
  let end = view.byteLength - END_SIZE;
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) throw new HostError("damaged", { detail: "no end of archive" });
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== FULL16 && start !== FULL32) return { count, start };
  return findDirectory64(view, end - 20);
}

function findDirectory64(view: DataView, locator: number): { count: number; start: number } {
  const damaged = new HostError("damaged", { detail: "zip64 directory" });
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) throw damaged;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END64) throw damaged;
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    start: Number(view.getBigUint64(record + 48, true)),
  };
}

const utf8 = new TextDecoder("utf-8");

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const commentEnd = extraEnd + view.getUint16(at + 32, true);
  if (commentEnd > bytes.length) throw new HostError("damaged", { detail: "central directory" });
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const wide = wideFields(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: utf8.decode(nameBytes).replaceAll("\\", "/").replace(/^\/+/, ""),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: wide[0],
    packed: wide[1],
    internal: view.getUint16(at + 36, true),
    external: view.getUint32(at + 38, true),
    offset: wide[2],
    extra: withoutZip64(extra),
    comment: bytes.subarray(extraEnd, commentEnd),
  };
}

/** Size, packed size and offset; those that are full stand in the zip64 field, in this order. */
function wideFields(extra: Uint8Array, fields: [number, number, number]): [number, number, number] {
  if (!fields.includes(FULL32)) return fields;
  const field = extraFields(extra).find(({ id }) => id === ZIP64_EXTRA);
  let at = 4;
  const wide = (value: number): number => {
    if (value !== FULL32 || !field) return value;
    if (at + 8 > field.bytes.length) throw new HostError("damaged", { detail: "zip64 field" });
    at += 8;
    return Number(viewOf(field.bytes).getBigUint64(at - 8, true));
  };
  return [wide(fields[0]), wide(fields[1]), wide(fields[2])];
}

interface ExtraField {
  readonly id: number;
  readonly bytes: Uint8Array;
}

function extraFields(extra: Uint8Array): ExtraField[] {
  const view = viewOf(extra);
  const fields: ExtraField[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    fields.push({ id: view.getUint16(at, true), bytes: extra.subarray(at, end) });
    at = end;
  }
  return fields;
}

/** The extra fields but for zip64, whose wide values fit the plain fields again when written. */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields = extraFields(extra);
  if (!fields.some(({ id }) => id === ZIP64_EXTRA)) return extra;
  const kept = fields.filter(({ id }) => id !== ZIP64_EXTRA).map(({ bytes }) => bytes);
  const joined = new Uint8Array(kept.reduce((sum, bytes) => sum + bytes.length, 0));
  let at = 0;
  for (const bytes of kept) {
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
}
