import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Codec } from "./zip/codec";

export const nodeCodec: Codec = {
  inflate: (raw, size) => inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) }),
  deflate: (data) => deflateRawSync(data, { level: 6 }),
};
