import { createRoot } from "react-dom/client";
import { loadCatalog } from "../core";
import { createWpsPort, wpsHost } from "../hosts/wps";
import { PaneModel } from "../ui/model/pane-model";
import { Pane } from "../ui/Pane";
import { pageMemory, pause, saveText } from "./browser";
import { systemTheme } from "./office-theme";
import { followRibbon } from "./wps-commands";

declare const PINGFEN_VERSION: string;

/** WPS is Chinese, whatever language its built-in browser was set to. */
const LOCALE = "zh-CN";

async function start(root: HTMLElement): Promise<void> {
  const host = wpsHost();
  if (!host) {
    const detail = "floor.not-in-wps";
    document.dispatchEvent(new CustomEvent("pingfen-floor", { detail }));
    return;
  }
  const model = new PaneModel({
    version: PINGFEN_VERSION,
    memory: pageMemory("pingfen."),
    port: createWpsPort(host),
    fileName: () => host.ActiveWorkbook?.Name ?? null,
    openSample: null,
    pause,
    saveFile: saveText,
  });
  const language = { locale: LOCALE, catalog: await loadCatalog(LOCALE) } as const;
  root.setAttribute("data-started", "");
  createRoot(root).render(<Pane model={model} language={language} theme={systemTheme()} />);
  const pane = new URLSearchParams(window.location.search).get("pane") ?? "";
  if (!followRibbon(host.PluginStorage, `pingfen.order.${pane}`, model)) await model.start();
}

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
void start(root);
