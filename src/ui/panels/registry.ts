import { lazy, type ComponentType } from "react";
import type { MessageKey } from "../../core";

export interface PanelEntry {
  readonly id: string;
  readonly title: Extract<MessageKey, `pane.panel.${string}`>;
  readonly Panel: ComponentType;
}

/** Asked for at once, so that it is there when the sheet has been read. */
const scorePanel = import("./ScorePanel");

/** The panels in the order of their tabs: an entry here is all that a new panel needs. */
export const PANELS: readonly [PanelEntry, ...PanelEntry[]] = [
  {
    id: "score",
    title: "pane.panel.score",
    Panel: lazy(async () => ({ default: (await scorePanel).ScorePanel })),
  },
  {
    id: "check",
    title: "pane.panel.check",
    Panel: lazy(async () => ({ default: (await import("./CheckPanel")).CheckPanel })),
  },
  {
    id: "batch",
    title: "pane.panel.batch",
    Panel: lazy(async () => ({ default: (await import("./BatchPanel")).BatchPanel })),
  },
  {
    id: "rules",
    title: "pane.panel.rules",
    Panel: lazy(async () => ({ default: (await import("./RulesPanel")).RulesPanel })),
  },
];
