/// <reference types="office-js" />
import { Store } from "../ui/model/store";
import type { ThemeKind } from "../ui/theme";

/** Light or dark as Office is; as the system is where Office doesn't tell. */
export function officeTheme(): Store<ThemeKind> {
  // Absent on the web and on Macs, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme?.bodyBackgroundColor) return systemTheme();
  return new Store<ThemeKind>(isDark(theme.bodyBackgroundColor) ? "dark" : "light");
}

/** Follows the system while the page is open. */
export function systemTheme(): Store<ThemeKind> {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const store = new Store<ThemeKind>(dark.matches ? "dark" : "light");
  dark.addEventListener("change", ({ matches }) => store.set(matches ? "dark" : "light"));
  return store;
}

/** Whether a "#rrggbb" colour asks for light text: below the middle of perceived lightness. */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.replace("#", ""), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
