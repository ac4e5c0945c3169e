import { en } from "./en";
import type { Catalog, Locale, Message } from "./message";
import { zhCN } from "./zh-CN";

const CATALOGS: Readonly<Record<Locale, Catalog>> = { "zh-CN": zhCN, en };

/** The sentence of a message in the given language. */
export function say(message: Message, locale: Locale = "zh-CN"): string {
  return sayFrom(CATALOGS[locale], message);
}

/** The sentence of a message from a catalog that is at hand. */
export function sayFrom(catalog: Catalog, message: Message): string {
  const sentence = catalog[message.key] as (data: typeof message.data) => string;
  return sentence(message.data);
}

/** The catalog of a language; only Chinese is there at once, so that a page needn't carry both. */
export async function loadCatalog(locale: Locale): Promise<Catalog> {
  return locale === "en" ? (await import("./en")).en : zhCN;
}
