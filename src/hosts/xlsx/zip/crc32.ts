/** Four tables let the loop take four bytes a step. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let i = 256; i < 1024; i++) {
    const previous = at(tables, i - 256);
    tables[i] = (previous >>> 8) ^ at(tables, previous & 255);
  }
  return tables;
}

function at(data: Int32Array | Uint8Array, index: number): number {
  return data[index] as number;
}

/** CRC-32 as zip uses it, unsigned. */
export function crc32(data: Uint8Array): number {
  let crc = -1;
  let i = 0;
  for (const last = data.length - 3; i < last; i += 4) {
    crc ^= at(data, i) | (at(data, i + 1) << 8) | (at(data, i + 2) << 16) | (at(data, i + 3) << 24);
    crc =
      at(TABLES, 768 + (crc & 255)) ^
      at(TABLES, 512 + ((crc >>> 8) & 255)) ^
      at(TABLES, 256 + ((crc >>> 16) & 255)) ^
      at(TABLES, crc >>> 24);
  }
  for (; i < data.length; i++) crc = (crc >>> 8) ^ at(TABLES, (crc ^ at(data, i)) & 255);
  return ~crc >>> 0;
}
