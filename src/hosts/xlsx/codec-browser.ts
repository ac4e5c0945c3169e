import { deflateSync, Inflate } from "fflate";
import type { Codec } from "./zip/codec";

/** Deflate grows data at most a thousandfold, so one piece gives at most some 64 MB before the check. */
const PIECE = 1 << 16;

export const browserCodec: Codec = {
  inflate(raw, size) {
    const out = new Uint8Array(size);
    let filled = 0;
    const stream = new Inflate((chunk) => {
      out.set(chunk, filled); // throws RangeError when there is more than declared
      filled += chunk.length;
    });
    for (let at = 0; at < raw.length || at === 0; at += PIECE) {
      stream.push(raw.subarray(at, at + PIECE), at + PIECE >= raw.length);
    }
    return out.subarray(0, filled);
  },
  deflate: (data) => deflateSync(data, { level: 6 }),
};
