import type { WorkbookPort } from "../../app/ports";
import type { Grid } from "../../core";
import type { Workbook } from "./workbook";

/** A port that also tells where the person was led. */
export interface FilePort extends WorkbookPort {
  readonly kind: "xlsx";
}

export interface FilePortEvents {
  /** A cell was selected: hosts with a window show it there. */
  selected?(sheet: string, cell: string): void;
  /** Edits were made to the workbook in memory. */
  changed?(): void;
  /** Called between pieces of a long reading: hosts with a window let it go on living. */
  breathe?(): Promise<void>;
}

/**
 * A workbook in memory as a port. Settings live as long as the port and never enter the file: a
 * filled copy holds what was asked for and nothing else.
 */
export function createFilePort(workbook: Workbook, events: FilePortEvents = {}): FilePort {
  const settings = new Map<string, string>();
  let active = workbook.activeSheet;
  const visible = (): readonly string[] =>
    workbook.sheetNames.filter((name) => !workbook.hiddenSheets.includes(name));
  const readOne = async (sheet: string): Promise<Grid> => {
    workbook.prepare(sheet);
    await events.breathe?.();
    const grid = workbook.read(sheet);
    await events.breathe?.();
    return grid;
  };
  return {
    kind: "xlsx",
    sheetNames: () => settled(visible),
    activeSheet: () => settled(() => active),
    read: async (sheets) => {
      const grids: Grid[] = [];
      for (const sheet of sheets ?? visible()) grids.push(await readOne(sheet));
      return grids;
    },
    readActive: () => readOne(active),
    apply: (edits) =>
      settled(() => {
        workbook.apply(edits);
        events.changed?.();
      }),
    select: (sheet, cell) =>
      settled(() => {
        active = sheet;
        events.selected?.(sheet, cell);
      }),
    readSetting: (key) => settled(() => settings.get(key) ?? null),
    writeSetting: (key, value) =>
      settled(() => {
        if (value === null) settings.delete(key);
        else settings.set(key, value);
      }),
  };
}

/** Runs at once, but answers (and fails) as a promise, as every port does. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
