import { lazy, type ComponentType } from "react";
import type { MessageKey } from "../../core";
import { ScorePanel } from "./ScorePanel";

export interface PanelEntry {
  readonly id: string;
  readonly title: Extract<MessageKey, `pane.panel.${string}`>;
  readonly Panel: ComponentType;
}

/** The panels in the order of their tabs: an entry here is all that a new panel needs. */
export const PANELS: readonly [PanelEntry, ...PanelEntry[]] = [
  { id: "score", title: "pane.panel.score", Panel: ScorePanel },
  {
    id: "rules",
    title: "pane.panel.rules",
    Panel: lazy(async () => ({ default: (await import("./RulesPanel")).RulesPanel })),
  },
];
