/// <reference types="office-js" />
import { createRoot } from "react-dom/client";
import { baseName } from "../app/base-name";
import { loadCatalog } from "../core";
import { PaneModel } from "../ui/model/pane-model";
import { Pane } from "../ui/Pane";
import { localeOf, pageMemory, pause, sampleAsBase64, saveText } from "./browser";
import { associateCommands } from "./commands";
import { keepTab } from "./office-keys";
import { officeTheme } from "./office-theme";

declare const PINGFEN_VERSION: string;

/** On its way while office.js still starts. */
const excel = import("../hosts/excel");

/** Tells the part of the page that works everywhere what it should say instead of the pane. */
function fallTo(reason: "floor.old-excel" | "floor.not-in-excel"): null {
  document.dispatchEvent(new CustomEvent("pingfen-floor", { detail: reason }));
  return null;
}

/** The pane on the page; null where the page says instead why there is none. */
async function open(root: HTMLElement): Promise<PaneModel | null> {
  const { host } = await Office.onReady();
  const { createExcelPort, excelSupport } = await excel;
  if (host !== Office.HostType.Excel) return fallTo("floor.not-in-excel");
  if (!excelSupport().supported) return fallTo("floor.old-excel");
  const model = new PaneModel({
    version: PINGFEN_VERSION,
    memory: pageMemory(Office.context.partitionKey),
    port: createExcelPort(),
    fileName: () => baseName(Office.context.document.url) || null,
    openSample: async () => Excel.createWorkbook(await sampleAsBase64()),
    pause,
    saveFile: saveText,
  });
  const locale = localeOf(Office.context.displayLanguage);
  const language = { locale, catalog: await loadCatalog(locale) };
  document.documentElement.lang = locale;
  root.setAttribute("data-started", "");
  createRoot(root).render(<Pane model={model} language={language} theme={officeTheme()} />);
  return model;
}

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
keepTab(document);
const pane = open(root);
associateCommands(pane);
void pane.then((model) => model?.start());
