import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookPort } from "../../src/app/ports";
import { createMemoryPort, type MemoryPort } from "../../src/hosts/memory";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import type { Memory } from "../../src/ui/model/environment";
import { PaneModel } from "../../src/ui/model/pane-model";

/** A published form of tests/forms as a workbook in memory. */
export function formPort(id: string, file = "blank.xlsx"): MemoryPort {
  return portOf(join(__dirname, "../forms", id, file));
}

export function samplePort(): MemoryPort {
  return portOf(join(__dirname, "../../samples/自评表示例.xlsx"));
}

function portOf(path: string): MemoryPort {
  const book = openWorkbook(readFileSync(path));
  return createMemoryPort(book.sheetNames.map((sheet) => book.read(sheet)));
}

export function memory(): Memory {
  const held = new Map<string, string>();
  return { get: (key) => held.get(key) ?? null, set: (key, value) => void held.set(key, value) };
}

export function paneOn(port: WorkbookPort | null, kept: Memory = memory()): PaneModel {
  return new PaneModel({
    version: "0",
    memory: kept,
    port,
    openSample: null,
    pause: () => Promise.resolve(),
    saveFile: () => undefined,
  });
}

/** Lets promises that nobody awaits settle: kept choices, for one. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
