import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ModelProvider, useStore } from "./hooks/model";
import { LanguageProvider, type Language } from "./hooks/say";
import type { PaneModel } from "./model/pane-model";
import type { Store } from "./model/store";
import { Boundary } from "./parts/Boundary";
import { Shell } from "./parts/Shell";
import { themeOf, type ThemeKind } from "./theme";

interface Props {
  readonly model: PaneModel;
  readonly language: Language;
  readonly theme: Store<ThemeKind>;
}

/** The whole pane: every entry page shows exactly this. */
export function Pane({ model, language, theme }: Props): ReactElement {
  const kind = useStore(theme);
  return (
    <FluentProvider theme={themeOf(kind)} style={{ height: "100%", colorScheme: kind }}>
      <LanguageProvider value={language}>
        <ModelProvider value={model}>
          <Boundary>
            <Shell />
          </Boundary>
        </ModelProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
