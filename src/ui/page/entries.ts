import type { WorkbookPort } from "../../app/ports";
import { parseCellName, type Edit } from "../../core";
import { isChoicesKey, NO_CHOICES, parseChoices, type Choices } from "../model/choices";

/** What a person entered for the forms of a file that stands in no cell of it yet. */
export interface Entries {
  waiting(): boolean;
  /** The file was handed over filled in. */
  settle(): void;
}

/** An entry's text, and the sheet row it is for; null: a conclusion, which has no row of its own. */
type Given = ReadonlyMap<string, number | null>;

const NOTHING: Given = new Map();

/**
 * A port that takes note of what is entered through it: a page forgets settings when it is closed.
 * An entry waits until its row is written to; whether that is saved the book tells.
 */
export function watchEntries<Port extends WorkbookPort>(port: Port): readonly [Port, Entries] {
  const kept = new Map<string, Given>();
  const waiting = new Map<string, Given>();
  const put = (key: string, given: Given): void => {
    if (given.size === 0) waiting.delete(key);
    else waiting.set(key, given);
  };
  const watched: Port = {
    ...port,
    apply: async (edits) => {
      await port.apply(edits);
      for (const [key, given] of waiting) {
        const rows = rowsIn(edits.filter(({ sheet }) => isChoicesKey(key, sheet)));
        put(
          key,
          where(given, (row) => (row === null ? rows.size === 0 : !rows.has(row))),
        );
      }
    },
    writeSetting: async (key, value) => {
      await port.writeSetting(key, value);
      if (!isChoicesKey(key)) return;
      const now = entriesIn((value === null ? null : parseChoices(value)) ?? NO_CHOICES);
      const before = kept.get(key) ?? NOTHING;
      const old = waiting.get(key) ?? NOTHING;
      kept.set(key, now);
      put(
        key,
        where(now, (_, entry) => old.has(entry) || !before.has(entry)),
      );
    },
  };
  return [watched, { waiting: () => waiting.size > 0, settle: () => waiting.clear() }];
}

/** Decisions, reasons and a conclusion; the profile is chosen again with a click. */
function entriesIn({ decisions, reasons, conclusion }: Choices): Given {
  const given = new Map<string, number | null>();
  for (const entry of [...decisions, ...reasons]) given.set(JSON.stringify(entry), entry.row);
  if (conclusion !== null) given.set(conclusion, null);
  return given;
}

/** The rows that values are written to. */
function rowsIn(edits: readonly Edit[]): ReadonlySet<number | undefined> {
  const values = edits.filter(({ kind }) => kind === "value");
  return new Set(values.map(({ cell }) => parseCellName(cell)?.row));
}

function where(given: Given, keep: (row: number | null, entry: string) => boolean): Given {
  return new Map([...given].filter(([entry, row]) => keep(row, entry)));
}
