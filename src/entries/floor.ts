// Compiled to ES5 and run before everything else: this is all an old webview gets to see.
import { floor as en } from "../core/messages/en/floor";
import { floor as zhCN } from "../core/messages/zh-CN/floor";

type Reason = Exclude<keyof typeof zhCN, "floor.standalone" | "floor.opening">;

/** How long office.js may take before the page says that it is missing. */
const PATIENCE = 15000;

const words = /^en/i.test(navigator.language || "") ? en : zhCN;

function show(reason: Reason): void {
  const floor = document.getElementById("floor");
  const root = document.getElementById("root");
  if (!floor || !root || root.getAttribute("data-started") !== null) return;
  // The first thing that went wrong is the one to tell.
  if (floor.getAttribute("data-shown") !== null) return;
  floor.innerHTML = "";
  root.innerHTML = "";
  const text = document.createElement("p");
  text.appendChild(document.createTextNode(words[reason]()));
  const link = document.createElement("a");
  link.href = "standalone.html";
  link.target = "_blank";
  link.rel = "noopener";
  link.appendChild(document.createTextNode(words["floor.standalone"]()));
  floor.appendChild(text);
  floor.appendChild(link);
  floor.setAttribute("data-shown", reason);
}

/** The youngest things the pane is compiled to rely on. */
function canRunPane(): boolean {
  return (
    typeof Object.fromEntries === "function" &&
    typeof String.prototype.replaceAll === "function" &&
    typeof Array.prototype.at === "function" &&
    typeof IntersectionObserver === "function"
  );
}

/** Which pages these are: the one in WPS loads no office.js. */
const inWps = document.documentElement.getAttribute("data-host") === "wps";
const tooOld: Reason = inWps ? "floor.old-wps" : "floor.old-webview";

function isOfficeScript(target: EventTarget | null): boolean {
  const source = target && (target as HTMLScriptElement).src;
  return typeof source === "string" && /office\.js$/.test(source);
}

function watch(): void {
  // Scripts that fail to load don't bubble, hence the capture.
  window.addEventListener(
    "error",
    (event) => {
      if (isOfficeScript(event.target)) show("floor.no-office");
      else if (event.target === window || event.target instanceof HTMLScriptElement) {
        show(canRunPane() ? "floor.broken" : tooOld);
      }
    },
    true,
  );
  // The pane tells what it found out about the host.
  document.addEventListener("pingfen-floor", (event) => {
    show((event as CustomEvent<Reason>).detail);
  });
  document.addEventListener("DOMContentLoaded", () => {
    if (!canRunPane()) return show(tooOld);
    const root = document.getElementById("root");
    if (root && !root.firstChild) {
      root.appendChild(document.createTextNode(words["floor.opening"]()));
    }
  });
  setTimeout(() => {
    show(!inWps && typeof Office === "undefined" ? "floor.no-office" : "floor.broken");
  }, PATIENCE);
}

watch();
