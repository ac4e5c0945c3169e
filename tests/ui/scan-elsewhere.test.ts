import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { snapshotGrid } from "../../src/core";
import { createFilePort } from "../../src/hosts/xlsx/port";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import type { FileDesk, FileScanner } from "../../src/ui/model/batch/desk";
import type { BatchLine } from "../../src/ui/model/batch/line";
import { scanFile, type ScannedFile } from "../../src/ui/model/batch/scan-file";
import { receiveFile, sendFile } from "../../src/ui/model/batch/sent";
import { ScanWorkers } from "../../src/ui/page/scan-workers";
import { Shelf } from "../../src/ui/model/shelf";
import { deskOf, fileOf } from "./files";
import { memory, paneOn } from "./workbooks";

/* Many files are looked through in other threads: what comes from there is what the page would find. */
const FORMS = join(__dirname, "../forms");
const FILES = readdirSync(FORMS)
  .filter((name) => statSync(join(FORMS, name)).isDirectory())
  .flatMap((name) =>
    name === "books"
      ? readdirSync(join(FORMS, name)).map((book) => join(name, book))
      : [join(name, "blank.xlsx")],
  )
  .filter((name) => name.endsWith(".xlsx"));

const shelf = new Shelf(memory());
const breathe = () => Promise.resolve();

function scan(name: string, bytes: Uint8Array, file = 0): Promise<ScannedFile> {
  const open = () => Promise.resolve(createFilePort(openWorkbook(bytes)));
  return scanFile({ file, fileName: name, open, shelf, breathe });
}

/** As it is after a thread has sent it. */
function sent(scanned: ScannedFile): ScannedFile {
  return receiveFile(sendFile(scanned));
}

/** Grids as data: two grids are never equal, for they are made of functions. */
function comparable({ lines, others }: ScannedFile): unknown {
  const plain = ({ form, ...line }: BatchLine): unknown => {
    if (!form) return { ...line, form };
    const { checked, context, ...rest } = form;
    return {
      ...line,
      form: rest,
      checked: { ...checked, grid: plainGrid(checked.grid) },
      context: { ...context, grid: plainGrid(context.grid) },
      grid: checked.grid === context.grid,
      alone: checked.findings === form.own,
    };
  };
  return { lines: lines.map(plain), others: others.map(plainGrid) };
}

function plainGrid(grid: Parameters<typeof snapshotGrid>[0]): unknown {
  const { lastRow, lastColumn } = grid;
  return { ...snapshotGrid(grid), lastRow, lastColumn };
}

test.each(FILES)("%s is the same when a thread has sent it", async (name) => {
  const here = await scan(name, readFileSync(join(FORMS, name)));
  expect(comparable(sent(here))).toEqual(comparable(here));
});

test("so is a file that can't be read", async () => {
  const here = await scan("坏.xlsx", new Uint8Array([1, 2, 3]));
  expect(here.lines).toMatchObject([{ state: "refused", why: { key: "error.not-a-workbook" } }]);
  expect(comparable(sent(here))).toEqual(comparable(here));
});

/** Files for a list, and what became of each. */
function listed(answer: (name: string) => "sent" | "no thread") {
  const names = FILES.slice(0, 4);
  const files = names.map((name) => fileOf(name, readFileSync(join(FORMS, name))));
  const asked: string[] = [];
  let stopped = false;
  const scanner: FileScanner = {
    scan: async (file, at) => {
      asked.push(file.name);
      if (answer(file.name) === "no thread") return null;
      return sent(await scan(file.name, await file.bytes(), at));
    },
    stop: () => (stopped = true),
  };
  const desk = { ...deskOf(files).desk, scanner: () => scanner };
  return { names, files, desk, asked, stopped: () => stopped };
}

async function figuresOf(desk: ReturnType<typeof deskOf>["desk"]): Promise<unknown> {
  const pane = paneOn(null);
  pane.batch.setFiles(desk);
  await pane.batch.scan();
  expect(pane.store.get().problem).toBeNull();
  return pane.batch.store.get().lines.map(({ id, fileName, state, form }) => {
    return [id, fileName, state, form?.checked.card.total, form?.checked.findings, form?.items];
  });
}

describe("a thread", () => {
  const answering = (data: string): Worker => {
    const worker = {
      onmessage: null as ((event: MessageEvent<string>) => void) | null,
      postMessage: () => setTimeout(() => worker.onmessage?.({ data } as MessageEvent<string>)),
      terminate: () => undefined,
    };
    return worker as unknown as Worker;
  };

  test("whose answer can't be read leaves the file, and the next one, to the page", async () => {
    const threads = new ScanWorkers(() => answering("no answer of ours"), 1);
    const file = fileOf("表.xlsx", readFileSync(join(FORMS, FILES[0]!)));
    expect(await Promise.all([threads.scan(file, 0), threads.scan(file, 1)])).toEqual([null, null]);
  });
});

describe("a list of files", () => {
  test("is as the page itself would find it", async () => {
    const { desk, names, asked, stopped } = listed(() => "sent");
    const elsewhere = await figuresOf(desk);
    expect([asked, stopped()]).toEqual([names, true]);
    const alone: FileDesk = { ...desk, scanner: () => null };
    expect(elsewhere).toEqual(await figuresOf(alone));
  });

  test("is read by the page where no thread could", async () => {
    const { desk, names } = listed((name) => (name === FILES[1] ? "no thread" : "sent"));
    const alone: FileDesk = { ...desk, scanner: () => null };
    expect(names).toContain(FILES[1]);
    expect(await figuresOf(desk)).toEqual(await figuresOf(alone));
  });

  test("never sends a file that is open: it holds what a person entered", async () => {
    const { desk, files, asked, names } = listed(() => "sent");
    await files[2]!.hold();
    await figuresOf(desk);
    expect(asked).toEqual(names.filter((_, at) => at !== 2));
  });
});
