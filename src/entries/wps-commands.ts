import type { WpsStorage } from "../hosts/wps";
import type { PaneModel } from "../ui/model/pane-model";
import { PANELS } from "../ui/panels/registry";

/** WPS tells a task pane nothing when the ribbon is clicked: it looks into the shared storage. */
const LOOK_EVERY = 300;

/**
 * Follows the ribbon's buttons, which leave "count:button" under a key of this pane's own. Says whether
 * one was waiting already: the click that opened the pane.
 */
export function followRibbon(storage: WpsStorage, key: string, model: PaneModel): boolean {
  let done = "";
  const look = (): boolean => {
    const order = String(storage.getItem(key) ?? "");
    if (order === done || order === "") return false;
    done = order;
    const panel = order.slice(order.indexOf(":") + 1);
    if (!PANELS.some(({ id }) => id === panel)) return false;
    model.go(panel);
    void model.score();
    return true;
  };
  window.setInterval(look, LOOK_EVERY);
  return look();
}
