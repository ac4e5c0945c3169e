import { createRoot } from "react-dom/client";
import { createExcelPort, excelSupport } from "../hosts/excel";
import { PaneModel } from "../ui/model/pane-model";
import { Pane } from "../ui/Pane";
import { localeOf, pageMemory, pause, sampleAsBase64, saveText } from "./browser";
import { associateCommands } from "./commands";
import { officeTheme } from "./office-theme";

declare const PINGFEN_VERSION: string;

/** Tells the part of the page that works everywhere what it should say instead of the pane. */
function fallTo(reason: "floor.old-excel" | "floor.not-in-excel"): void {
  document.dispatchEvent(new CustomEvent("pingfen-floor", { detail: reason }));
}

function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const model = new PaneModel({
    version: PINGFEN_VERSION,
    memory: pageMemory(Office.context.partitionKey ?? ""),
    port: createExcelPort(),
    openSample: async () => Excel.createWorkbook(await sampleAsBase64()),
    pause,
    saveFile: saveText,
  });
  associateCommands(model);
  const locale = localeOf(Office.context.displayLanguage);
  document.documentElement.lang = locale;
  root.setAttribute("data-started", "");
  createRoot(root).render(<Pane model={model} locale={locale} theme={officeTheme()} />);
  void model.start();
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) fallTo("floor.not-in-excel");
  else if (!excelSupport().supported) fallTo("floor.old-excel");
  else start();
});
