import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/*
 * Writes what an administrator needs to hand the WPS add-in out, online and offline:
 *   npm run wps -- --url http://intranet/pingfen/ [--out dist/wps-publish]
 * --url is where the files of dist/wps are served. docs/wps.md tells what to do with the files.
 */
const root = resolve(import.meta.dirname, "..");
const PARTS = ["index.html", "main.js", "ribbon.xml", "manifest.xml", "taskpane.html"];

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    from: { type: "string", default: "dist/wps" },
    out: { type: "string", default: "dist/wps-publish" },
  },
});

/** WPS puts file names straight after the address, so it ends in a slash. */
function addressOf(text) {
  const address = URL.canParse(text ?? "") ? new URL(text) : null;
  const plain = address && !address.search && !address.hash && !address.username;
  if (!plain || !["http:", "https:"].includes(address.protocol)) {
    throw new Error(
      "--url 要写加载项所在的 http 或 https 地址，不带 ? 和 #，例如 http://intranet/pingfen/\n" +
        "--url must be an http or https address without query, such as http://intranet/pingfen/",
    );
  }
  return address.href.replace(/\/?$/, "/");
}

function builtIn(folder) {
  const missing = PARTS.filter((part) => !existsSync(join(folder, part)));
  if (missing.length > 0) {
    throw new Error(
      `${folder} 里缺 ${missing.join("、")}，请先运行 npm run build:wps\n` +
        `${folder} lacks ${missing.join(", ")}: run npm run build:wps first`,
    );
  }
  return folder;
}

const escape = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** One add-in in the form in which WPS lists them. */
function list(element, attributes) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<jsplugins>
  <${element}${written.join("")}/>
</jsplugins>
`;
}

/** What `wpsjs` writes into publish.xml for an add-in that is switched on. */
const ON = { enable: "enable_dev", install: "null", customDomain: "" };

/** `words` fill the page's {{places}}; its script runs by its hash. */
function page(words) {
  const folder = join(import.meta.dirname, "wps");
  const script = readFileSync(join(folder, "publish-page.js"), "utf8");
  const hash = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
  return readFileSync(join(folder, "publish.html"), "utf8")
    .replace(/\{\{(\w+)\}\}/g, (_, word) => (word === "hash" ? hash : escape(words[word])))
    .replace("<!-- script -->", () => `<script>${script}</script>`);
}

try {
  const url = addressOf(values.url);
  const from = builtIn(resolve(root, values.from));
  const out = resolve(root, values.out);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const name = /<Name>([^<]+)<\/Name>/.exec(readFileSync(join(from, "manifest.xml"), "utf8"))[1];
  const folder = `${name}_${version}`;
  const addin = { name, type: "et" };

  mkdirSync(join(out, "online"), { recursive: true });
  mkdirSync(join(out, "offline"), { recursive: true });
  const write = (file, text) => writeFileSync(join(out, file), text);
  write("publish.html", page({ name, url, version }));
  write("online/publish.xml", list("jspluginonline", { ...addin, url, ...ON }));
  write("online/jsplugins.xml", list("jspluginonline", { ...addin, url }));
  const offline = { ...addin, url: folder, version };
  write("offline/publish.xml", list("jsplugin", { ...offline, ...ON }));
  write("offline/jsplugins.xml", list("jsplugin", { ...offline, url: `${url}${folder}.7z` }));

  // A folder of an earlier run would keep scripts under their old names.
  rmSync(join(out, "offline", folder), { recursive: true, force: true });
  cpSync(from, join(out, "offline", folder), { recursive: true });
  console.log(out);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
