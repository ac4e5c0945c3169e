/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = `pingfen_${version}`;
const URL_GIVEN = "http://intranet/pingfen/";

/** The package, with stand-ins for what a build adds. */
function builtAddin(): string {
  const built = mkdtempSync(join(tmpdir(), "wps-built-"));
  cpSync(join(root, "src/hosts/wps/package"), built, { recursive: true });
  mkdirSync(join(built, "assets"));
  for (const file of ["main.js", "taskpane.html", "pane-1.js", "assets/icon-32.png"]) {
    writeFileSync(join(built, file), file);
  }
  return built;
}

function publish(url: string, from = builtAddin(), to?: string) {
  const out = to ?? join(mkdtempSync(join(tmpdir(), "wps-publish-")), "out");
  const args = [join(root, "tools/wps.mjs"), `--url=${url}`, "--from", from, "--out", out];
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { ...run, out, from };
}

const files = (path: string) =>
  readdirSync(path, { recursive: true, encoding: "utf8" }).map(String).sort();

/** The one add-in a list names: its element and attributes. */
function listed(path: string) {
  const xml = new DOMParser().parseFromString(readFileSync(path, "utf8"), "text/xml");
  expect(xml.querySelector("parsererror")).toBeNull();
  expect([xml.documentElement.tagName, xml.documentElement.children.length]).toEqual([
    "jsplugins",
    1,
  ]);
  const own = xml.documentElement.firstElementChild!;
  const attributes = [...own.attributes].map(({ name, value }) => [name, value]);
  return { element: own.tagName, ...Object.fromEntries(attributes) };
}

const ON = { enable: "enable_dev", install: "null", customDomain: "" };

describe("the WPS add-in to hand out", () => {
  test("online, both lists name the address it is served from", () => {
    const { out, status } = publish(URL_GIVEN);
    const own = { element: "jspluginonline", name: "pingfen", type: "et", url: URL_GIVEN };
    expect(status).toBe(0);
    expect(listed(join(out, "online/publish.xml"))).toEqual({ ...own, ...ON });
    expect(listed(join(out, "online/jsplugins.xml"))).toEqual(own);
  });

  test("offline, publish.xml names the folder and jsplugins.xml the archive", () => {
    const { out } = publish(URL_GIVEN);
    const own = { element: "jsplugin", name: "pingfen", type: "et", version };
    expect(listed(join(out, "offline/publish.xml"))).toEqual({ ...own, url: folder, ...ON });
    expect(listed(join(out, "offline/jsplugins.xml"))).toEqual({
      ...own,
      url: `${URL_GIVEN}${folder}.7z`,
    });
  });

  test("the offline folder is the built add-in, without files of an earlier run", () => {
    const { out, from } = publish(URL_GIVEN);
    writeFileSync(join(out, "offline", folder, "pane-0.js"), "old");
    publish(URL_GIVEN, from, out);
    expect(files(join(out, "offline", folder))).toEqual(files(from));
  });

  test("the ribbon begins as WPS's own page checks it, without an XML declaration", () => {
    const { out } = publish(URL_GIVEN);
    const ribbon = readFileSync(join(out, "offline", folder, "ribbon.xml"), "utf8");
    expect(ribbon.slice(0, 9)).toBe("<customUI");
  });

  test.each([
    ["http://intranet/pingfen", URL_GIVEN],
    ["https://a.cn/评分/", "https://a.cn/%E8%AF%84%E5%88%86/"],
    ["http://intranet/a&b/", "http://intranet/a&b/"],
  ])("the address %s is written as %s", (given, written) => {
    const { out } = publish(given);
    expect(listed(join(out, "online/publish.xml")).url).toBe(written);
    expect(readFileSync(join(out, "publish.html"), "utf8")).toContain(
      `data-url="${written.replace("&", "&amp;")}"`,
    );
  });

  test.each([
    ["intranet/pingfen"],
    ["file:///pingfen/"],
    ["http://a.cn/?x=1"],
    ["http://a.cn/#x"],
    [""],
  ])("refuses %j in Chinese and in English, and writes nothing", (url) => {
    const { status, stderr, out } = publish(url);
    expect([status, existsSync(out)]).toEqual([2, false]);
    expect(stderr).toContain("--url 要写加载项所在的 http 或 https 地址");
    expect(stderr).toContain("--url must be an http or https address");
  });

  test("says what is missing when the add-in has not been built", () => {
    const { status, stderr } = publish(URL_GIVEN, join(root, "src/hosts/wps/package"));
    expect(status).toBe(2);
    expect(stderr).toContain("缺 main.js、taskpane.html，请先运行 npm run build:wps");
  });
});

describe("the page that installs the add-in", () => {
  interface Registered {
    readonly name: string;
    readonly url: string;
    readonly addonType: string;
    readonly enable?: string;
  }

  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
  const said = () => document.getElementById("said")!.textContent;

  /** Opens the page beside a service of WPS that knows `known` and obeys, unless it is `deaf`. */
  async function open(known: Registered[], deaf = false) {
    const html = readFileSync(join(publish(URL_GIVEN).out, "publish.html"), "utf8");
    let list = known;
    const asked: { address: string; order?: Record<string, string> }[] = [];
    const fetch = async (address: string, { body }: { body: string }) => {
      const call: (typeof asked)[number] = { address };
      asked.push(call);
      if (address.endsWith("/deployaddons/runParams")) {
        const order = JSON.parse(Buffer.from(body, "base64").toString("utf8"));
        call.order = order;
        const others = list.filter(({ name }) => name !== order.name);
        if (!deaf) list = order.cmd === "enable" ? [...others, order] : others;
      }
      const answers: Record<string, string> = {
        version: "1.0.2",
        publishlist: JSON.stringify(list),
      };
      return { ok: true, text: async () => answers[address.split("/").pop()!] ?? "OK" };
    };
    Object.assign(globalThis, { fetch });
    document.documentElement.innerHTML = html.replace(/^<!doctype html>\s*<html[^>]*>/, "");
    new Function(document.querySelector("script")!.textContent!)();
    await settled();
    return { asked, list: () => list };
  }

  const press = async (id: string) => {
    document.getElementById(id)!.click();
    await settled();
  };
  const other = { name: "other", url: "http://o/", addonType: "et" };
  const own = { name: "pingfen", url: URL_GIVEN, addonType: "et" };

  test.each([
    ["nothing", [], "还没有安装。"],
    ["the add-in of this address", [own], "已经安装。"],
    ["one of another address", [{ ...own, url: "http://old/" }], "装的是另一个地址上的"],
    ["the add-in, switched off", [{ ...own, enable: "false" }], "还没有安装。"],
  ])("tells what WPS has: %s", async (_, known, sentence) => {
    await open(known);
    expect(said()).toContain(sentence);
  });

  test("installs the add-in beside the others, and takes only it away", async () => {
    const { asked, list } = await open([other]);
    await press("install");
    expect(asked.find(({ order }) => order)).toEqual({
      address: "http://127.0.0.1:58890/deployaddons/runParams",
      order: { cmd: "enable", name: "pingfen", url: URL_GIVEN, addonType: "et", online: "true" },
    });
    expect(said()).toContain("已安装。");
    expect(list().map(({ name }) => name)).toEqual(["other", "pingfen"]);
    await press("remove");
    expect(said()).toContain("已卸载。");
    expect(list()).toEqual([other]);
  });

  test("does not say it worked when WPS did not keep the add-in", async () => {
    await open([], true);
    await press("install");
    expect(said()).toContain("没有成功：WPS 没有记下来。");
  });
});
