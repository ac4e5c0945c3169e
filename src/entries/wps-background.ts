import { floor } from "../core/messages/zh-CN/floor";
import { wps } from "../core/messages/zh-CN/wps";
import { wpsHost } from "../hosts/wps/host";
import { Ribbon } from "./wps-ribbon";

/*
 * The hidden page that WPS loads with the add-in (index.html). The ribbon's callbacks must be global
 * functions and answer at once: builds from 12.1.0.23539 on don't show a ribbon with async ones.
 */
const pageAddress = (page: string): string => new URL(page, window.location.href).href;
const titles = { pane: wps["wps.title"](), probe: wps["wps.probe.title"]() };

let ribbon: Ribbon | null = null;

/** WPS may put its objects into the page only after the scripts have run. */
function theRibbon(): Ribbon {
  const host = wpsHost();
  if (!ribbon && host) ribbon = new Ribbon(host, pageAddress, titles);
  if (!ribbon) throw new Error("this page belongs in WPS");
  return ribbon;
}

const IMAGES: Readonly<Record<string, string>> = {
  score: "assets/score-32.png",
  check: "assets/check-32.png",
  batch: "assets/batch-32.png",
};

const callbacks = {
  OnAddinLoad: (): boolean => {
    theRibbon().note("loaded");
    return true;
  },
  OnAction: ({ Id }: { readonly Id: string }): boolean => {
    try {
      theRibbon().press(Id);
    } catch (error) {
      window.alert(floor["floor.broken"]());
      throw error;
    }
    return true;
  },
  GetImage: ({ Id }: { readonly Id: string }): string => IMAGES[Id] ?? "assets/icon-32.png",
};

Object.assign(window, callbacks);
