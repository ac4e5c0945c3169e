/** Raw deflate, injected so that the browser's bundle holds no Node module. Both throw on bad data. */
export interface Codec {
  /** Inflates to `size` bytes; stops and throws as soon as there would be more. */
  inflate(raw: Uint8Array, size: number): Uint8Array;
  deflate(data: Uint8Array): Uint8Array;
}
