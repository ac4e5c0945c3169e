import type { Locale } from "../core";
import type { Memory } from "../ui/model/environment";

/** Chinese unless the page's language plainly is another. */
export function localeOf(language: string): Locale {
  return /^zh/i.test(language) || language === "" ? "zh-CN" : "en";
}

/** Browser storage, apart for each site that shows the page (Excel on the web names it); where it is refused (third-party storage off) values last as long as the page. */
export function pageMemory(partition?: string): Memory {
  const prefix = partition ?? "";
  const held = new Map<string, string>();
  const storage = usableStorage();
  return {
    get: (key) => storage?.getItem(prefix + key) ?? held.get(key) ?? null,
    set: (key, value) => {
      held.set(key, value);
      storage?.setItem(prefix + key, value);
    },
  };
}

function usableStorage(): Storage | null {
  try {
    window.localStorage.setItem("pingfen.probe", "1");
    window.localStorage.removeItem("pingfen.probe");
    return window.localStorage;
  } catch (error) {
    // SecurityError or QuotaExceededError: the person's browser says no, which is its right.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** How long (ms) the page may be kept between two pauses. */
const TURN = 20;

/** A pause that is taken only when it is due: each costs some milliseconds. */
export function pauseWhenDue(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await pause();
    since = performance.now();
  };
}

/** Hands a file to the person's browser to keep. */
export function saveAs(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveText(name: string, text: string): void {
  saveAs(name, new Blob([text], { type: "application/json" }));
}

/** The built-in sample form, as base64: in a chunk of its own. */
export async function sampleAsBase64(): Promise<string> {
  const { default: address } = await import("../../samples/自评表示例.xlsx");
  return address.slice(address.indexOf(",") + 1);
}

/** Has the browser ask, in its own words, before the page goes while something would be lost. */
export function askBeforeLeaving(isUnsaved: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    if (!isUnsaved()) return;
    event.preventDefault();
    // What browsers built on Chromium before 119 look for.
    Reflect.set(event, "returnValue", true);
  });
}
