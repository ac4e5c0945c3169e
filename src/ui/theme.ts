import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeKind = "light" | "dark";

/** System fonts only: Windows, Mac, then what 统信 and 麒麟 bring. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

const ours = { fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };

const THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: { ...webLightTheme, ...ours },
  dark: { ...webDarkTheme, ...ours },
};

/** High contrast needs no theme: Fluent follows the system's forced colours by itself. */
export function themeOf(kind: ThemeKind): Theme {
  return THEMES[kind];
}
