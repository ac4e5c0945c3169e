import type { AnyMessage, Catalog, CommandLineCatalog, Locale, Message } from "./message";
import { zhCN } from "./zh-CN";

/** The sentence of a message from a catalog that is at hand. */
export function sayFrom(catalog: Catalog, message: Message): string;
export function sayFrom(catalog: Catalog & CommandLineCatalog, message: AnyMessage): string;
export function sayFrom(catalog: object, message: AnyMessage): string {
  const sentences = catalog as Readonly<Record<string, (data: AnyMessage["data"]) => string>>;
  const sentence = sentences[message.key];
  if (!sentence) throw new RangeError(`no sentence for ${message.key}`);
  return sentence(message.data);
}

/** The catalog of a language; only Chinese is there at once, so that a page needn't carry both. */
export async function loadCatalog(locale: Locale): Promise<Catalog> {
  return locale === "en" ? (await import("./en")).en : zhCN;
}
