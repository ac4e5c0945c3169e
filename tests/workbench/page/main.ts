import type { DeskState } from "../desk";
import { drawRibbon, drawSheet, element, type SheetHands } from "./draw.js";
import { readManifest, type RibbonButton } from "./ribbon.js";

/** Width of the pane in pixels: ?pane=450; Excel's is 320 at first. */
const width = new URLSearchParams(location.search).get("pane") ?? "320";

let state = (await (await fetch("/state")).json()) as DeskState;
const ribbon = readManifest(await (await fetch("/manifest.xml")).text());
const frame = document.createElement("iframe");
const addin = new URL(ribbon.pane).origin;

/** Orders reach the desk one after another, as messages must. */
let last: Promise<unknown> = Promise.resolve();
function order(path: string, body: Record<string, string> = {}): void {
  last = last.then(async () => {
    const answer = await fetch(path, { method: "POST", body: JSON.stringify(body) });
    const { done, ...now } = (await answer.json()) as DeskState & { done: string[] };
    for (const text of done) frame.contentWindow?.postMessage(text, addin);
    const moved = now.revision !== state.revision;
    state = now;
    if (moved && !document.querySelector("td input")) drawSheet(state, hands);
  });
}

const hands: SheetHands = {
  activate: (sheet) => order("/activate", { sheet }),
  edit: () => order("/edit"),
  leave: () => {
    document.querySelector("td input")?.remove();
    order("/leave");
  },
  enter: (cell, text) => {
    document.querySelector("td input")?.remove();
    order("/enter", { cell, text });
  },
};

function press({ functionName, id }: RibbonButton): void {
  if (functionName === null) order("/pane");
  else order("/click", { name: functionName, control: id });
}

window.addEventListener("message", ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== addin) return;
  order("/message", { text: String(data) });
});

drawRibbon(ribbon, press);
drawSheet(state, hands);
element("pane").style.width = `${width}px`;
frame.name = state.frameName;
frame.src = ribbon.pane;
element("pane").append(frame);
