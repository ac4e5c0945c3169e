import { createRoot } from "react-dom/client";
import writeXlsxFile from "write-excel-file/browser";
import { listSheets } from "../app/bulk/list-sheets";
import { baseName } from "../app/base-name";
import { loadCatalog } from "../core";
import { openWorkbook } from "../hosts/xlsx/browser";
import { browserCodec } from "../hosts/xlsx/codec-browser";
import { openLooks } from "../hosts/xlsx/look";
import { createFilePort } from "../hosts/xlsx/port";
import { PaneModel } from "../ui/model/pane-model";
import { Store } from "../ui/model/store";
import { Page } from "../ui/page/Page";
import type { OpenBook, PageHost } from "../ui/page/host";
import { PageModel } from "../ui/page/page-model";
import { ScanWorkers } from "../ui/page/scan-workers";
import {
  askBeforeLeaving,
  localeOf,
  pageMemory,
  pause,
  pauseWhenDue,
  sampleAsBase64,
  saveAs,
  saveText,
} from "./browser";
import { systemTheme } from "./office-theme";

declare const PINGFEN_VERSION: string;

const SAMPLE = "自评表示例.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ZIP = "application/zip";
/** More would wait for the page, which takes the answers in. */
const MOST_WORKERS = 4;

function open(name: string, bytes: Uint8Array): OpenBook {
  const workbook = openWorkbook(bytes);
  const selected: OpenBook["selected"] = new Store<{ sheet: string; cell: string } | null>(null);
  const changed = new Store(false);
  const port = createFilePort(workbook, {
    selected: (sheet, cell) => selected.set({ sheet, cell }),
    changed: () => changed.set(true),
    breathe: pauseWhenDue(),
  });
  const look = openLooks(bytes, browserCodec);
  return { name, port, selected, changed, look, save: () => workbook.save() };
}

async function sample(): Promise<{ name: string; bytes: Uint8Array }> {
  const binary = atob(await sampleAsBase64());
  return { name: SAMPLE, bytes: Uint8Array.from(binary, (sign) => sign.charCodeAt(0)) };
}

/** The worker's script stands in the page itself, which is a single file. */
function scanner(): ScanWorkers | null {
  const script = document.getElementById("scan-worker")?.textContent;
  if (!script) return null;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const count = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));
  return new ScanWorkers(() => new Worker(address), count);
}

const host: PageHost = {
  open,
  scanner,
  sample,
  saveFile: (name, bytes) => {
    const type = name.endsWith(".zip") ? ZIP : XLSX;
    saveAs(name, new Blob([new Uint8Array(bytes)], { type }));
  },
  listWorkbook: async (sheets) => {
    const blob = await writeXlsxFile(listSheets(sheets)).toBlob();
    return new Uint8Array(await blob.arrayBuffer());
  },
};

async function start(root: HTMLElement): Promise<void> {
  const pane: PaneModel = new PaneModel({
    version: PINGFEN_VERSION,
    memory: pageMemory(),
    port: null,
    fileName: () => {
      const { current } = page.store.get();
      return current && baseName(current.name);
    },
    openSample: () => page.addSample(),
    pause,
    saveFile: saveText,
    makeForms: { open: (bytes) => openWorkbook(bytes), saveFile: host.saveFile },
  });
  const page: PageModel = new PageModel(pane, host);
  askBeforeLeaving(() => page.isUnsaved());
  const locale = localeOf(navigator.language);
  const language = { locale, catalog: await loadCatalog(locale) };
  document.documentElement.lang = locale;
  createRoot(root).render(<Page page={page} language={language} theme={systemTheme()} />);
  // `npm start` opens the page with the sample form.
  if (window.location.hash === "#sample") void page.addSample();
}

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
void start(root);
