import { inflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  /** The bytes as they lie in the archive. */
  readonly packed: Buffer;
  readonly data: () => Buffer;
}

/** Reads an archive by its central directory, with none of the product's code. */
export function unzip(bytes: Uint8Array): Map<string, ZipPart> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("no end of archive");
  const parts = new Map<string, ZipPart>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (file.toString("latin1", at, at + 4) !== "PK\x01\x02") throw new Error("directory");
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const name = file
      .toString("utf8", at + 46, nameEnd)
      .replaceAll("\\", "/")
      .replace(/^\/+/, "");
    const packed = file.subarray(start, start + size);
    const data = (): Buffer => (method === 0 ? packed : inflateRawSync(packed));
    if (!name.endsWith("/")) parts.set(name.toLowerCase(), { name, packed, data });
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}
