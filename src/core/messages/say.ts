import { en } from "./en";
import type { Catalog, Locale, Message } from "./message";
import { sayFrom } from "./say-from";
import { zhCN } from "./zh-CN";

const CATALOGS: Readonly<Record<Locale, Catalog>> = { "zh-CN": zhCN, en };

/** The sentence of a message in the given language. Carries all languages: see sayFrom for pages. */
export function say(message: Message, locale: Locale = "zh-CN"): string {
  return sayFrom(CATALOGS[locale], message);
}
