import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { WebChannel } from "./channel";

const DIST = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * Loads Microsoft's unmodified office.js into the test's own window (jsdom) and joins it to a channel,
 * as the frame of an add-in in Excel on the web; resolves when Office is ready.
 */
export async function loadOffice(channel: WebChannel, origin: string): Promise<OfficeFrame> {
  // jsdom leaves out document.domain, which office.js compares with its host's.
  Object.defineProperty(document, "domain", { value: location.hostname, configurable: true });
  window.name = channel.frameName();
  const toFrame = (data: string) => {
    later(() => window.dispatchEvent(new MessageEvent("message", { data, origin })));
  };
  const parent = {
    postMessage: (text: string) => later(() => channel.receive(text).forEach(toFrame)),
  };
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  serveScripts();
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.src = `${origin}/office/office.js`;
  document.head.append(tag);
  runScript("office.js");
  await Office.onReady();
  return { click: (name, id) => channel.click(name, id).forEach(toFrame) };
}

export interface OfficeFrame {
  /** A click on a ribbon button that runs a function. */
  click(functionName: string, controlId: string): void;
}

function later(work: () => void): void {
  setTimeout(work, 0);
}

/** office.js loads its parts with script elements; here they are read from the package. */
function serveScripts(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.includes("/office/")) return append(node);
    const file = decodeURIComponent(new URL(node.src).pathname).replace(/^.*\/office\//, "");
    later(() => {
      runScript(file);
      node.onload?.(new Event("load"));
    });
    return node;
  };
}

function runScript(file: string): void {
  const indirectEval = eval;
  indirectEval(readFileSync(join(DIST, file), "utf8"));
}
