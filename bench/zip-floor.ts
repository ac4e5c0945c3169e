import { deflateRawSync, inflateRawSync } from "node:zlib";

/** The parts of a zip by walking its directory: their compressed bytes. */
function compressedParts(bytes: Uint8Array): Buffer[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const parts: Buffer[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    if (method === 8) parts.push(zip.subarray(start, start + size));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** What any tool must do at the least: unzip and re-zip every part, level 6, with node:zlib. */
export function unzipAndRezip(bytes: Uint8Array): number {
  let size = 0;
  for (const part of compressedParts(bytes)) {
    size += deflateRawSync(inflateRawSync(part), { level: 6 }).length;
  }
  return size;
}
