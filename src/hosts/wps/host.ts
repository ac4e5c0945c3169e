import type { WpsHost } from "./api";

/** What WPS puts into an add-in's pages under two names; null in any other browser. */
export function wpsHost(): WpsHost | null {
  const page = globalThis as { Application?: Partial<WpsHost>; wps?: Partial<WpsHost> };
  const host = page.Application ?? page.wps;
  return host?.PluginStorage ? (host as WpsHost) : null;
}
