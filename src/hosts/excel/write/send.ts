/// <reference types="office-js" />
import { HostError } from "../../../app/errors";
import { cellName, isHighlightFormula } from "../../../core";
import { rangeOf } from "../read/size";
import type { RunExcel, RunOptions } from "../run";
import { inputsOf, type CellsOrder, type MarkOrder, type Order } from "./orders";

/** The fill of a reason that is still to be written: pale amber, readable in print too. */
const MARK_COLOUR = "#FFF2CC";

/** Runs the orders, one round trip a request, and reads each back. */
export async function send(
  run: RunExcel,
  requests: readonly Order[][],
  options: RunOptions,
): Promise<void> {
  await run(async (context) => {
    for (const orders of requests) await sendOne(context, orders);
  }, options);
}

async function sendOne(context: Excel.RequestContext, orders: readonly Order[]): Promise<void> {
  const readBack: readonly ReadBack[] = order(context, orders);
  await context.sync();
  for (const check of readBack) check();
}

/** Throws when a cell holds something else than was ordered. */
type ReadBack = () => void;

/** Puts orders into the request, and the reading back of what they did behind them. */
function order(context: Excel.RequestContext, orders: readonly Order[]): ReadBack[] {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string): Excel.Worksheet => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
  return orders.flatMap((one): ReadBack[] => {
    const sheet = sheetOf(one.sheet);
    switch (one.do) {
      case "set":
        return [setCells(sheet, one)];
      case "mark":
        return [addMark(sheet, one)];
      case "unmark":
        sheet.getRange().untrack().conditionalFormats.getItem(one.id).delete();
        return [];
    }
  });
}

function setCells(sheet: Excel.Worksheet, one: CellsOrder): ReadBack {
  const { row, column, contents, kind } = one;
  const bottom = row + contents.length - 1;
  const range = rangeOf(sheet, { top: row, left: column, bottom, right: column });
  const inputs = inputsOf(one).map((input) => [input]);
  if (kind === "formula") range.formulas = inputs;
  else range.values = inputs;
  range.load(kind === "formula" ? "formulas,numberFormat" : "values,numberFormat");
  return () => {
    contents.forEach((content, i) => {
      const held = kind === "formula" ? range.formulas : range.values;
      const format: unknown = range.numberFormat[i]?.[0];
      if (holds(held[i]?.[0], content, format)) return;
      throw new HostError("host-failed", {
        sheet: one.sheet,
        cell: cellName({ row: row + i, column }),
      });
    });
  };
}

/** A cell formatted as text keeps a number as text: that is the form's will. */
function holds(held: unknown, content: CellsOrder["contents"][number], format: unknown): boolean {
  if (content === null) return held === "";
  return held === content || (format === "@" && held === String(content));
}

function addMark(sheet: Excel.Worksheet, { area, formula, sheet: name }: MarkOrder): ReadBack {
  const added = rangeOf(sheet, area).conditionalFormats.add("Custom");
  added.custom.rule.formula = `=${formula}`;
  added.custom.format.fill.color = MARK_COLOUR;
  added.custom.rule.load("formula");
  return () => {
    if (isHighlightFormula(added.custom.rule.formula.replace(/^=/, ""))) return;
    throw new HostError("host-failed", { sheet: name });
  };
}
