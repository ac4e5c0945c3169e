import { en } from "./en";
import { commandLineEn } from "./en-command-line";
import type { AnyMessage, Catalog, CommandLineCatalog, Locale } from "./message";
import { sayFrom } from "./say-from";
import { zhCN } from "./zh-CN";
import { commandLineZhCN } from "./zh-CN-command-line";

const CATALOGS: Readonly<Record<Locale, Catalog & CommandLineCatalog>> = {
  "zh-CN": { ...zhCN, ...commandLineZhCN },
  en: { ...en, ...commandLineEn },
};

/** The sentence of a message in the given language. Carries all languages: see sayFrom for pages. */
export function say(message: AnyMessage, locale: Locale = "zh-CN"): string {
  return sayFrom(CATALOGS[locale], message);
}
