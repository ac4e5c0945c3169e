/// <reference types="office-js" />
import type { PaneModel } from "../ui/model/pane-model";
import { PANELS } from "../ui/panels/registry";

/** The ribbon's buttons and the panels they lead to; those of panels not built in lead nowhere. */
const BUTTONS = { score: "score", check: "check", batch: "batch" } as const;

/**
 * Ties the ribbon's buttons to the pane: they run in this page (shared runtime). Called before anything
 * is awaited: office.js drops a click whose function it can't find. `pane` is null where only a page
 * that says why can be shown.
 */
export function associateCommands(pane: Promise<PaneModel | null>): void {
  for (const [button, panel] of Object.entries(BUTTONS)) {
    if (!PANELS.some(({ id }) => id === panel)) continue;
    Office.actions.associate(button, (event: Office.AddinCommands.Event) => {
      void openPanel(pane, panel).finally(() => event.completed());
    });
  }
}

async function openPanel(pane: Promise<PaneModel | null>, panel: string): Promise<void> {
  const model = await pane;
  model?.go(panel);
  await Office.addin.showAsTaskpane();
  await model?.score();
}
