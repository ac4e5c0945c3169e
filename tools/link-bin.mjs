// `npx pingfen` in this folder: npm links the binaries of dependencies, never the package's own, and
// would copy the package into its cache at every call instead.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "node_modules", ".bin");
const link = join(folder, "pingfen");

if (existsSync(join(root, "node_modules"))) {
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  if (process.platform === "win32") {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin\\pingfen.mjs" %*\r\n');
  } else {
    symlinkSync("../../bin/pingfen.mjs", link);
    chmodSync(join(root, "bin", "pingfen.mjs"), 0o755);
  }
}
