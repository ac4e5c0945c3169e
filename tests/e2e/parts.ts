import { unzipSync } from "fflate";

/** Every part's bytes: the browser's deflate and Node's pack the same bytes differently. */
export function partsOf(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}
