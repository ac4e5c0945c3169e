import type { Book } from "../book/book";
import { intersection, type Rect } from "../book/rect";
import type { BookConditionalFormat, BookSheet } from "../book/sheet";
import { accessDenied, mayChangeFormats } from "../quirks";
import {
  constant,
  invalidArgument,
  itemNotFound,
  NULL_OBJECT,
  type RichObject,
} from "../rich-object";
import { rangeObject } from "./range";

/** The conditional formats that touch a range. */
export function conditionalFormats(book: Book, sheet: BookSheet, rect: Rect): RichObject {
  const touching = () => sheet.conditionalFormats.filter((own) => intersection(own.rect, rect));
  return {
    type: "ConditionalFormatCollection",
    items: () => touching().map((own) => conditionalFormat(book, sheet, own)),
    byKey: (key) => {
      const found = touching().find(({ id }) => id === key);
      if (!found) throw itemNotFound();
      return conditionalFormat(book, sheet, found);
    },
    methods: {
      GetCount: () => touching().length,
      Add: (type) => {
        if (type !== "Custom") throw invalidArgument("only custom formats can be added here");
        guard(book, sheet);
        const added = { id: book.nextId(), rect, type, formula: "", fill: "" };
        sheet.conditionalFormats.push(added);
        return conditionalFormat(book, sheet, added);
      },
    },
  };
}

function conditionalFormat(book: Book, sheet: BookSheet, own: BookConditionalFormat): RichObject {
  const custom = () => customFormat(own);
  return {
    type: "ConditionalFormat",
    id: own.id,
    scalars: { Id: constant(own.id), Type: constant(own.type) },
    children: {
      Custom: custom,
      CustomOrNullObject: () => (own.type === "Custom" ? custom() : NULL_OBJECT),
    },
    methods: {
      GetRange: () => rangeObject(book, sheet, own.rect),
      Delete: () => {
        guard(book, sheet);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(own), 1);
      },
    },
  };
}

function customFormat(own: BookConditionalFormat): RichObject {
  const formula = {
    get: () => own.formula,
    set: (value: unknown) => void (own.formula = String(value)),
  };
  const color = { get: () => own.fill, set: (value: unknown) => void (own.fill = String(value)) };
  const fill: RichObject = { type: "ConditionalRangeFill", scalars: { Color: color } };
  return {
    type: "CustomConditionalFormat",
    children: {
      Rule: () => ({ type: "ConditionalFormatRule", scalars: { Formula: formula } }),
      Format: () => ({ type: "ConditionalRangeFormat", children: { Fill: () => fill } }),
    },
  };
}

function guard(book: Book, sheet: BookSheet): void {
  if (book.readOnly || !mayChangeFormats(sheet)) throw accessDenied();
}
