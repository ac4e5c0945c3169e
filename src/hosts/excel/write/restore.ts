import { heldBy, spotOf } from "../../../app/edit-guard";
import { HostError } from "../../../app/errors";
import type { Edit } from "../../../core";
import { readSheets, type SheetRead } from "../read";
import type { RunExcel } from "../run";
import { markOn, ordersFor, requestsOf, type Order } from "./orders";
import { send } from "./send";

/**
 * Puts back every touched cell that changed since `before`, whichever of the edits were made.
 * Errors: half-written when Excel won't have that either.
 */
export async function restore(
  run: RunExcel,
  edits: readonly Edit[],
  before: readonly SheetRead[],
): Promise<void> {
  try {
    const names = before.map(({ grid }) => grid.sheet);
    const now = await readSheets(run, names);
    const orders = before.flatMap((then, i) => {
      const today = now[i];
      const own = edits.filter(({ sheet }) => sheet === then.grid.sheet);
      return today ? [...cellsBack(own, then, today), ...marksBack(own, then, today)] : [];
    });
    // The person may be in a cell by now; nothing else can be done before they leave it.
    const options = { delayForCellEdit: true };
    if (orders.length > 0) await send(run, requestsOf(orders), options);
  } catch (error) {
    throw new HostError("half-written", {}, { cause: error });
  }
}

function cellsBack(edits: readonly Edit[], then: SheetRead, today: SheetRead): Order[] {
  const contents = edits.filter(({ kind }) => kind === "value" || kind === "formula");
  const changed = contents.flatMap((edit): Edit[] => {
    const [held, holds] = [then, today].map(({ grid }) => heldBy(edit, spotOf(edit), grid));
    if (held === holds || held === undefined || typeof held === "boolean") return [];
    return [{ ...edit, before: edit.after, after: held }];
  });
  return ordersFor(changed, [today]);
}

/** Told by Excel's ids, since a mark that was made half has no formula to know it by. */
function marksBack(edits: readonly Edit[], then: SheetRead, today: SheetRead): Order[] {
  if (!edits.some(({ kind }) => kind === "highlight")) return [];
  const { sheet } = then.grid;
  const strays = today.formats.filter((id) => !then.formats.includes(id));
  const lost = then.marks.filter(({ id }) => !today.formats.includes(id));
  return [
    ...strays.map((id): Order => ({ do: "unmark", sheet, id })),
    ...lost.map(({ cell, formula }) => markOn(today, cell, formula)),
  ];
}
