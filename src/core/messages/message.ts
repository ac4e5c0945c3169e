import type { zhCN } from "./zh-CN";
import type { commandLineZhCN } from "./zh-CN-command-line";

/** What the engine and the pages say. */
export type Catalog = typeof zhCN;
/** What only the command line says. */
export type CommandLineCatalog = typeof commandLineZhCN;
type FullCatalog = Catalog & CommandLineCatalog;

export type Locale = "zh-CN" | "en";
export type MessageKey = keyof Catalog;

type MessageOf<Keys extends keyof FullCatalog> = {
  [K in Keys]: { readonly key: K; readonly data: Parameters<FullCatalog[K]>[0] };
}[Keys];

/** What a sentence needs to be said: its key and its facts. Words live in the catalogs alone. */
export type Message = MessageOf<MessageKey>;

/** A message, or one of the command line's own, which no page can say. */
export type AnyMessage = MessageOf<keyof FullCatalog>;

/** Builds a message; the facts are checked against the sentence they go into. */
export function message<K extends MessageKey>(
  key: K,
  ...facts: Parameters<FullCatalog[K]>
): Message;
export function message<K extends keyof FullCatalog>(
  key: K,
  ...facts: Parameters<FullCatalog[K]>
): AnyMessage;
export function message(key: string, data?: unknown): unknown {
  return { key, data };
}
