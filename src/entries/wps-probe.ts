import { message, say, type AnyMessage } from "../core";
import { wpsHost, type WpsHost } from "../hosts/wps";
import { find, probe, type Finding } from "../hosts/wps/probe";

declare const PINGFEN_VERSION: string;

/** What the pane can't do without, by the name it is found under. */
const FEATURES: readonly (readonly [string, () => unknown])[] = [
  ["Array.at", () => Array.prototype.at],
  ["replaceAll", () => String.prototype.replaceAll],
  ["IntersectionObserver", () => window.IntersectionObserver],
  ["ResizeObserver", () => window.ResizeObserver],
  ["structuredClone", () => window.structuredClone],
];

function lookAtPage(): Finding[] {
  const chromium = /Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent;
  return [
    find("browser", () => ({ works: true, detail: chromium })),
    find("features", () => {
      const missing = FEATURES.filter(([, get]) => !get()).map(([name]) => name);
      return { works: missing.length === 0, detail: missing.join(" ") };
    }),
    find("page-storage", () => {
      window.localStorage.setItem("pingfen.probe", "1");
      window.localStorage.removeItem("pingfen.probe");
      return { works: true };
    }),
  ];
}

function lookAtRibbon({ PluginStorage: storage }: WpsHost): Finding[] {
  const seen = (step: string) => ({
    works: String(storage.getItem(`pingfen.ribbon.${step}`)) === "1",
  });
  return [
    find("ribbon-loaded", () => seen("loaded")),
    find("ribbon-clicked", () => seen("clicked")),
    find("pane", () => seen("pane")),
  ];
}

const line = (text: AnyMessage): string => say(text, "zh-CN");
const state = (works: boolean): string =>
  line(works ? message("wps.probe.works") : message("wps.probe.fails"));

function report(findings: readonly Finding[]): string {
  const lines = findings.map(({ id, works, detail }) =>
    [state(works), line(message(`wps.found.${id}`)), detail].filter(Boolean).join("\t"),
  );
  const failed = findings.filter(({ works }) => !works).length;
  const sum =
    failed === 0
      ? message("wps.probe.all-work")
      : message("wps.probe.some-fail", { count: failed });
  return [`pingfen ${PINGFEN_VERSION}`, line(sum), ...lines].join("\n");
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

async function copy(text: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = line(message("wps.probe.copied"));
  } catch {
    // Old browsers and plain http have no clipboard: the person copies by hand.
    said.textContent = line(message("wps.probe.copy-by-hand"));
  }
}

function start(root: HTMLElement): void {
  const host = wpsHost();
  const title = line(message("wps.probe.title"));
  const result = element("pre", "");
  const said = element("p", "");
  const run = element("button", line(message("wps.probe.run")));
  const copying = element("button", line(message("wps.probe.copy")));
  copying.hidden = true;
  run.onclick = () => {
    result.textContent = report([
      ...lookAtPage(),
      ...(host ? [...lookAtRibbon(host), ...probe(host)] : []),
    ]);
    copying.hidden = false;
  };
  copying.onclick = () => void copy(result.innerText, said);
  document.title = title;
  const intro = host ? message("wps.probe.intro") : message("wps.probe.outside");
  root.append(element("h1", title), element("p", line(intro)), run, " ", copying, said, result);
}

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
start(root);
