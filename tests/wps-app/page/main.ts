import { openWorkbook } from "../../../src/hosts/xlsx/browser";
import type { WpsHost } from "../../../src/hosts/wps";
import { drawRibbon, drawSheet, element, type SheetHands } from "../../workbench/page/draw";
import { pictureOf } from "../../workbench/picture";
import { hostOf } from "../application";
import { Desk } from "../desk";
import { entered, LIKE_EXCEL, THE_OTHER_WAY } from "../quirks";
import { Shell } from "../shell";
import { readRibbon } from "./ribbon";

/* A page that plays WPS 表格 around /form.xlsx: ?way=other for the other way WPS may behave. */
declare global {
  interface Window {
    /** What connect.js puts into the add-in's pages. */
    standIn: WpsHost;
    /** For tests: the desk behind it. */
    desk: Desk;
  }
}

const way = new URLSearchParams(location.search).get("way");
const desk = new Desk(way === "other" ? THE_OTHER_WAY : LIKE_EXCEL);
const frames = new Map<number, HTMLIFrameElement>();

function drawPages(): void {
  shell.pages.forEach(({ url, kind, visible }, i) => {
    const frame = frames.get(i) ?? document.createElement("iframe");
    if (!frames.has(i)) {
      frame.src = url;
      frame.name = `${kind}-${i}`;
      element("pane").append(frame);
      frames.set(i, frame);
    }
    frame.hidden = !visible;
  });
  const shown = shell.pages.some(({ visible }) => visible);
  element("pane").toggleAttribute("data-shown", shown);
}

const shell = new Shell(drawPages);
window.standIn = hostOf(desk, shell.addin());
window.desk = desk;

const sheetInFront = () => {
  const { book } = desk.books[desk.front]!;
  return { book, sheet: book.sheets[book.active]! };
};

const hands: SheetHands = {
  activate: (name) => {
    const { book } = sheetInFront();
    book.active = book.sheets.findIndex((sheet) => sheet.name === name);
  },
  edit: () => (sheetInFront().book.editingCell = true),
  leave: () => (sheetInFront().book.editingCell = false),
  enter: (cell, text) => {
    const { book, sheet } = sheetInFront();
    book.editingCell = false;
    const match = /^([A-Z]+)(\d+)$/.exec(cell);
    if (!match) return;
    const [row, column] = [Number(match[2]) - 1, match[1]!.charCodeAt(0) - 65];
    sheet.put(row, column, entered(text, sheet.cell(row, column)?.format ?? "General"));
    sheet.calculate();
  },
};

let drawn = "";
function draw(): void {
  const { book, sheet } = sheetInFront();
  const state = {
    revision: 0,
    sheets: book.sheets.map(({ name }) => name),
    active: sheet.name,
    picture: pictureOf(sheet),
    selection: book.selection,
    paneShown: shell.pages.some(({ visible }) => visible),
    frameName: "",
    requests: 0,
  };
  const now = JSON.stringify(state);
  if (now === drawn || document.querySelector("td input")) return;
  drawn = now;
  drawSheet(state, hands);
  element("status").textContent = `${desk.counter.calls} calls`;
}

async function start(): Promise<void> {
  const workbook = openWorkbook(new Uint8Array(await (await fetch("/form.xlsx")).arrayBuffer()));
  desk.open(workbook.sheetNames.map((name) => workbook.read(name)));
  draw();
  setInterval(draw, 100);
  element("pane").style.width = "320px";
  const hidden = document.createElement("iframe");
  hidden.hidden = true;
  hidden.src = "/addin/index.html";
  const loaded = new Promise((resolve) => (hidden.onload = resolve));
  document.body.append(hidden);
  await loaded;
  const source = await (await fetch("/addin/ribbon.xml")).text();
  const { ribbon, load, press } = readRibbon(source, hidden.contentWindow!);
  load();
  drawRibbon(ribbon, ({ id }) => press(id));
}

void start();
