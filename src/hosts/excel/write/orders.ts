import { spotOf } from "../../../app/edit-guard";
import { HostError } from "../../../app/errors";
import { asTyped } from "../../../app/typed";
import { parseAreaName, type Area, type Edit } from "../../../core";
import type { SheetRead } from "../read";

/** Cells below one another that are set at once. */
export interface CellsOrder {
  readonly do: "set";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: "value" | "formula";
  readonly contents: readonly Edit["after"][];
}

/** A highlight to put on an area. */
export interface MarkOrder {
  readonly do: "mark";
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
}

/** A highlight to take away, by Excel's id. */
export interface UnmarkOrder {
  readonly do: "unmark";
  readonly sheet: string;
  readonly id: string;
}

export type Order = CellsOrder | MarkOrder | UnmarkOrder;

/** The orders that carry out edits on the sheets as they were read: as few as the cells allow. */
export function ordersFor(edits: readonly Edit[], sheets: readonly SheetRead[]): Order[] {
  const contents = edits.filter(({ kind }) => kind === "value" || kind === "formula");
  const marks = edits.filter(({ kind }) => kind === "highlight");
  return [...joinCells(contents), ...marks.flatMap((edit) => markOrders(edit, sheets))];
}

function joinCells(edits: readonly Edit[]): CellsOrder[] {
  const single = edits.map((edit): CellsOrder => {
    const kind = edit.kind === "formula" ? "formula" : "value";
    return { do: "set", sheet: edit.sheet, ...spotOf(edit), kind, contents: [edit.after] };
  });
  single.sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  const joined: CellsOrder[] = [];
  for (const order of single) {
    const last = joined.at(-1);
    if (last && continues(last, order)) {
      joined[joined.length - 1] = { ...last, contents: [...last.contents, ...order.contents] };
    } else joined.push(order);
  }
  return joined;
}

function continues(last: CellsOrder, next: CellsOrder): boolean {
  return (
    last.sheet === next.sheet &&
    last.kind === next.kind &&
    last.column === next.column &&
    last.row + last.contents.length === next.row &&
    sizeOf(last) < RUN_CHARACTERS
  );
}

function markOrders({ sheet, cell, after }: Edit, sheets: readonly SheetRead[]): Order[] {
  const read = sheets.find(({ grid }) => grid.sheet === sheet);
  if (!read) throw new HostError("sheet-gone", { sheet });
  const old = read.marks.filter((mark) => mark.cell === cell);
  const taken = old.map(({ id }): Order => ({ do: "unmark", sheet, id }));
  return after === null ? taken : [...taken, markOn(read, cell, String(after))];
}

/** The order that marks a cell with all of its merged area. */
export function markOn({ grid }: SheetRead, cell: string, formula: string): MarkOrder {
  const own = parseAreaName(cell);
  if (!own) throw new HostError("host-failed", { sheet: grid.sheet, cell });
  const area = grid.mergeAt(own.top, own.left) ?? own;
  return { do: "mark", sheet: grid.sheet, area, formula };
}

/** What Excel is given for each cell of an order. */
export function inputsOf({ kind, contents }: CellsOrder): (string | number | boolean)[] {
  return contents.map((content) =>
    kind === "formula" && typeof content === "string" && content.startsWith("=")
      ? content
      : asTyped(content),
  );
}

/** Characters one request may carry: 5 MB are the web's limit, and a Chinese one takes three bytes. */
const REQUEST_CHARACTERS = 1_200_000;
/** No order may be so long that a request with room left can't take it. */
const RUN_CHARACTERS = 200_000;
const ORDER_CHARACTERS = 1200;

/** The orders in as few requests as their size allows. */
export function requestsOf(orders: readonly Order[]): Order[][] {
  const requests: Order[][] = [];
  let room = 0;
  for (const order of orders) {
    const size = sizeOf(order);
    const last = requests.at(-1);
    const fits = last !== undefined && size <= room;
    if (fits) last.push(order);
    else requests.push([order]);
    room = (fits ? room : REQUEST_CHARACTERS) - size;
  }
  return requests;
}

function sizeOf(order: Order): number {
  if (order.do !== "set") return ORDER_CHARACTERS;
  return order.contents.reduce<number>(
    (sum, content) => sum + String(content).length + 8,
    ORDER_CHARACTERS,
  );
}
