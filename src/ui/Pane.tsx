import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Locale } from "../core";
import { ModelProvider, useStore } from "./hooks/model";
import { LocaleProvider } from "./hooks/say";
import type { PaneModel } from "./model/pane-model";
import type { Store } from "./model/store";
import { Shell } from "./parts/Shell";
import { themeOf, type ThemeKind } from "./theme";

interface Props {
  readonly model: PaneModel;
  readonly locale: Locale;
  readonly theme: Store<ThemeKind>;
}

/** The whole pane: every entry page shows exactly this. */
export function Pane({ model, locale, theme }: Props): ReactElement {
  return (
    <FluentProvider theme={themeOf(useStore(theme))} style={{ height: "100%" }}>
      <LocaleProvider value={locale}>
        <ModelProvider value={model}>
          <Shell />
        </ModelProvider>
      </LocaleProvider>
    </FluentProvider>
  );
}
