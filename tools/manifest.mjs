import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";

/*
 * Writes the manifest for the place the add-in is served from:
 *   npm run manifest -- --url https://pingfen.example.gov.cn/addin [--out dist/manifest.xml]
 */
const root = resolve(import.meta.dirname, "..");
const DEVELOPMENT = "https://localhost:3000";

const { values } = parseArgs({
  options: { url: { type: "string" }, out: { type: "string", default: "dist/manifest.xml" } },
});

function addressOf(text) {
  const address = URL.canParse(text ?? "") ? new URL(text) : null;
  const plain = address && !address.search && !address.hash && !address.username;
  if (!plain || address.protocol !== "https:") {
    throw new Error(
      "--url must be an https address without query, such as https://example.cn/pingfen",
    );
  }
  return address.href.replace(/\/$/, "");
}

try {
  const manifest = readFileSync(resolve(root, "manifest.xml"), "utf8");
  const out = resolve(root, values.out);
  const address = addressOf(values.url).replaceAll("&", "&amp;");
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(
    out,
    manifest.replaceAll(DEVELOPMENT, () => address),
  );
  console.log(out);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
