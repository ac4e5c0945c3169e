import { en } from "./en";
import type { Catalog, Locale, Message } from "./message";
import { zhCN } from "./zh-CN";

const CATALOGS: Readonly<Record<Locale, Catalog>> = { "zh-CN": zhCN, en };

/** The sentence of a message in the given language. */
export function say(message: Message, locale: Locale = "zh-CN"): string {
  const sentence = CATALOGS[locale][message.key] as (data: typeof message.data) => string;
  return sentence(message.data);
}
