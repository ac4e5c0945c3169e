import { createContext, useCallback, useContext } from "react";
import { message, say, type Catalog, type Locale, type Message, type MessageKey } from "../../core";

const LocaleContext = createContext<Locale>("zh-CN");

export const LocaleProvider = LocaleContext.Provider;

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Says a sentence of the catalogs by its key, in the pane's language. */
export function useSay(): <K extends MessageKey>(
  key: K,
  ...facts: Parameters<Catalog[K]>
) => string {
  const locale = useLocale();
  return useCallback((key, ...facts) => say(message(key, ...facts), locale), [locale]);
}

/** Says a ready-made message in the pane's language. */
export function useTell(): (told: Message) => string {
  const locale = useLocale();
  return useCallback((told) => say(told, locale), [locale]);
}
