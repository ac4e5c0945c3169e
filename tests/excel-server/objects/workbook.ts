import type { Book } from "../book/book";
import {
  constant,
  invalidArgument,
  itemNotFound,
  NULL_OBJECT,
  textArgument,
  type RichObject,
} from "../rich-object";
import { accessDenied } from "../quirks";
import type { Shell } from "../shell";
import { worksheetObject } from "./worksheet";

/** The root object. `reference` finds an object the client asked to keep. */
export function workbookObject(
  book: Book,
  reference: (name: string) => RichObject,
  shell: Shell,
): RichObject {
  return {
    type: "Workbook",
    scalars: {
      Name: constant("自评表.xlsx"),
      ReadOnly: { get: () => book.readOnly },
    },
    children: {
      Worksheets: () => worksheets(book),
      Settings: () => settings(book),
    },
    methods: {
      _GetObjectByReferenceId: (name) => reference(textArgument(name, "reference")),
      _RemoveReference: () => null,
      CreateAndOpenWorkbook: (base64) => shell.openWorkbook(textArgument(base64, "base64")),
    },
  };
}

function worksheets(book: Book): RichObject {
  const find = (key: unknown) => book.sheet(textArgument(key, "worksheet"));
  const get = (key: unknown): RichObject => {
    const sheet = find(key);
    if (!sheet) throw itemNotFound();
    return worksheetObject(book, sheet);
  };
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    byKey: get,
    methods: {
      GetItem: get,
      GetItemOrNullObject: (key) => (find(key) ? get(key) : NULL_OBJECT),
      Add: (name) => {
        if (book.readOnly) throw accessDenied();
        if (find(name)) throw invalidArgument("name");
        return worksheetObject(book, book.addSheet(textArgument(name, "name")));
      },
      GetCount: () => book.sheets.length,
      GetActiveWorksheet: () => {
        const sheet = book.sheets[book.active];
        if (!sheet) throw itemNotFound();
        return worksheetObject(book, sheet);
      },
    },
  };
}

function settings(book: Book): RichObject {
  const held = (key: unknown) => book.settings.has(textArgument(key, "setting"));
  return {
    type: "SettingCollection",
    items: () => [...book.settings.keys()].map((key) => setting(book, key)),
    byKey: (key) => {
      if (!held(key)) throw itemNotFound();
      return setting(book, String(key));
    },
    methods: {
      Add: (key, value) => {
        if (book.readOnly) throw accessDenied();
        book.settings.set(textArgument(key, "setting"), value);
        return setting(book, String(key));
      },
      GetItemOrNullObject: (key) => (held(key) ? setting(book, String(key)) : NULL_OBJECT),
    },
  };
}

function setting(book: Book, key: string): RichObject {
  return {
    type: "Setting",
    id: key,
    scalars: {
      Key: constant(key),
      Value: {
        get: () => book.settings.get(key),
        set: (value) => void book.settings.set(key, value),
      },
    },
    methods: { Delete: () => void book.settings.delete(key) },
  };
}
