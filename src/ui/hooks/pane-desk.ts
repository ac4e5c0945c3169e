import type { RowDesk } from "../model/row-desk";
import { useModel, usePane } from "./model";

/** The form in front of the pane, for the editors of its rows; null while there is none. */
export function usePaneDesk(): RowDesk | null {
  const model = useModel();
  const printed = usePane(({ read, index }) => read?.forms[index]);
  const grid = usePane(({ read }) => read?.grid);
  const choices = usePane((state) => state.choices);
  const decimals = usePane((state) => state.scored?.profile.rounding.decimals ?? 2);
  if (!printed || !grid) return null;
  return {
    ...{ printed, grid, choices, decimals },
    decide: (row, decision) => model.decide(row, decision),
    setReason: (place, text) => model.setReason(place, text),
    usedReasons: () => model.usedReasons(),
  };
}
