import type { Catalog, Locale, Message } from "./message";
import { zhCN } from "./zh-CN";

/** The sentence of a message from a catalog that is at hand. */
export function sayFrom(catalog: Catalog, message: Message): string {
  const sentence = catalog[message.key] as (data: typeof message.data) => string;
  return sentence(message.data);
}

/** The catalog of a language; only Chinese is there at once, so that a page needn't carry both. */
export async function loadCatalog(locale: Locale): Promise<Catalog> {
  return locale === "en" ? (await import("./en")).en : zhCN;
}
