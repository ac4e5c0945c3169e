import type { zhCN } from "./zh-CN";

export type Catalog = typeof zhCN;
export type Locale = "zh-CN" | "en";
export type MessageKey = keyof Catalog;

/** What a sentence needs to be said: its key and its facts. Words live in the catalogs alone. */
export type Message = {
  [K in MessageKey]: { readonly key: K; readonly data: Parameters<Catalog[K]>[0] };
}[MessageKey];

/** Builds a message; the facts are checked against the sentence they go into. */
export function message<K extends MessageKey>(key: K, ...facts: Parameters<Catalog[K]>): Message {
  return { key, data: facts[0] } as Message;
}
