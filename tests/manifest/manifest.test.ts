/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const BASE = "https://localhost:3000";
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const xml = new DOMParser().parseFromString(source, "text/xml");

const all = (name: string): Element[] => [...xml.getElementsByTagName(name)];
const attributes = (name: string): string[] =>
  all("*").flatMap((element) => element.getAttribute(name) ?? []);
const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));

describe("the add-in's manifest", () => {
  test("is well-formed and names the add-in by a GUID", () => {
    expect(all("parsererror")).toEqual([]);
    expect(all("Id")[0]?.textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
  });

  test("every resource that is named exists, once, and is used", () => {
    const defined = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].flatMap(
      (element) => element.getAttribute("id") ?? [],
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(attributes("resid"))).toEqual(new Set(defined));
  });

  test("every string has its English words", () => {
    const worded = [...all("bt:String"), ...all("DisplayName"), ...all("Description")].filter(
      (element) => element.hasAttribute("DefaultValue"),
    );
    const locales = worded.map(({ firstElementChild: own }) => own?.getAttribute("Locale"));
    expect(locales).toEqual(worded.map(() => "en-US"));
  });

  test("short strings have at most 125 characters, long ones 250", () => {
    const long = (list: string, most: number) =>
      [...(all(list)[0]?.querySelectorAll("*") ?? [])]
        .flatMap((own) => own.getAttribute("DefaultValue") ?? own.getAttribute("Value") ?? [])
        .filter((text) => text.length > most);
    expect([...long("bt:ShortStrings", 125), ...long("bt:LongStrings", 250)]).toEqual([]);
  });

  test("every address is https and under the one place the add-in is served from", () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${BASE}/`))).toEqual([]);
  });

  test("every picture and page of assets is there, in the size it is named by", () => {
    for (const address of addresses.filter((own) => own.includes("/assets/"))) {
      const file = join(root, address.slice(BASE.length));
      expect(existsSync(file)).toBe(true);
      const size = /-(\d+)\.png$/.exec(file)?.[1];
      if (size) expect(readFileSync(file).readUInt32BE(16)).toBe(Number(size));
    }
  });

  test("each icon comes in 16, 32 and 80 pixels", () => {
    const sizes = all("Icon").map((icon) =>
      [...icon.children].map((image) => image.getAttribute("size")),
    );
    expect(sizes).toEqual(sizes.map(() => ["16", "32", "80"]));
  });

  test("buttons run the three commands, in the page that the pane lives in", () => {
    expect(all("FunctionName").map((own) => own.textContent)).toEqual(["score", "check", "batch"]);
    const pages = [...all("Runtime"), ...all("FunctionFile"), ...all("SourceLocation")];
    const named = pages.flatMap((page) => page.getAttribute("resid") ?? []);
    expect(new Set(named)).toEqual(new Set(["Pane.Url"]));
    expect(all("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
    expect(attributes("Name")).toContain("SharedRuntime");
  });
});

describe("the manifest for another place", () => {
  const write = (...args: string[]) => {
    const out = join(mkdtempSync(join(tmpdir(), "manifest-")), "manifest.xml");
    const script = join(root, "tools/manifest.mjs");
    const run = spawnSync(process.execPath, [script, "--out", out, ...args], { encoding: "utf8" });
    return { ...run, text: existsSync(out) ? readFileSync(out, "utf8") : null };
  };

  test("names it everywhere and changes nothing else", () => {
    const { text } = write("--url", "https://jx.example.gov.cn/pingfen/");
    expect(text).toBe(source.replaceAll(BASE, "https://jx.example.gov.cn/pingfen"));
  });

  test.each([["http://jx.example.gov.cn"], ["jx.example.gov.cn"], ["https://a.cn/?x=1"], [""]])(
    "refuses %j",
    (url) => {
      const { status, text, stderr } = write(`--url=${url}`);
      expect([status, text]).toEqual([2, null]);
      expect(stderr).toContain("https");
    },
  );
});
