import { createContext, useCallback, useContext } from "react";
import {
  message,
  sayFrom,
  type Catalog,
  type Locale,
  type Message,
  type MessageKey,
} from "../../core";

/** A language and its sentences. */
export interface Language {
  readonly locale: Locale;
  readonly catalog: Catalog;
}

const LanguageContext = createContext<Language | null>(null);

export const LanguageProvider = LanguageContext.Provider;

function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("no language above this component");
  return language;
}

export function useLocale(): Locale {
  return useLanguage().locale;
}

/** Says a sentence of the catalogs by its key, in the pane's language. */
export function useSay(): <K extends MessageKey>(
  key: K,
  ...facts: Parameters<Catalog[K]>
) => string {
  const { catalog } = useLanguage();
  return useCallback((key, ...facts) => sayFrom(catalog, message(key, ...facts)), [catalog]);
}

/** Says a ready-made message in the pane's language. */
export function useTell(): (told: Message) => string {
  const { catalog } = useLanguage();
  return useCallback((told) => sayFrom(catalog, told), [catalog]);
}
