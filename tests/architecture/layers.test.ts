import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** A file planted into the tree for one run of a checker, and taken away again. */
function planted(file: string, source: string, run: () => { status: number | null; text: string }) {
  const path = resolve(root, file);
  mkdirSync(resolve(path, ".."), { recursive: true });
  writeFileSync(path, source);
  try {
    return run();
  } finally {
    rmSync(path);
  }
}

function node(script: string, args: string[]): { status: number | null; text: string } {
  const result = spawnSync(process.execPath, [resolve(root, "node_modules", script), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status: result.status, text: result.stdout + result.stderr };
}

const cruise = () =>
  node("dependency-cruiser/bin/dependency-cruise.mjs", [
    ...["--config", ".dependency-cruiser.cjs", "--output-type", "err", "src"],
  ]);

describe("a planted violation is refused", () => {
  test.each([
    [
      "core imports a host",
      "src/core/grid/planted.ts",
      'import "../../hosts/memory";',
      "core-is-alone",
    ],
    ["core imports Node", "src/core/grid/planted.ts", 'import "node:fs";', "core-is-alone"],
    [
      "grid imports detect",
      "src/core/grid/planted.ts",
      'import "../detect";',
      "core-flows-one-way",
    ],
    [
      "a check imports another",
      "src/core/checks/points-total/planted.ts",
      'import "../group-points/check";',
      "checks-do-not-know-each-other",
    ],
    ["a host imports another", "src/hosts/memory/planted.ts", 'import "../xlsx";', "one-host-each"],
    ["ui imports a host", "src/ui/planted.ts", 'import "../hosts/memory";', "ui-has-no-host"],
    ["app imports cli", "src/app/planted.ts", 'import "../cli/io";', "app-knows-core-and-ports"],
    ["cli imports an entry", "src/cli/planted.ts", 'import "../entries/cli";', "nobody-imports"],
  ])("%s", (_, file, source, rule) => {
    const { status, text } = planted(file, `${source}\nexport {};\n`, cruise);
    expect(text).toContain(rule);
    expect(status).not.toBe(0);
  });

  test.each([
    ["core uses Excel", "Excel.run;", "error TS"],
    ["core uses the page", "document.title;", "error TS"],
  ])("%s", (_, source, message) => {
    const { status, text } = planted("src/core/grid/planted.ts", `${source}\nexport {};\n`, () =>
      node("typescript/bin/tsc", ["-p", "src/core"]),
    );
    expect(text).toContain(message);
    expect(status).not.toBe(0);
  });
});

test("the tree as it is keeps the import rules", () => {
  const script = resolve(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = ["--config", ".dependency-cruiser.cjs", "--output-type", "err", "src"];
  expect(() => execFileSync(process.execPath, [script, ...args], { cwd: root })).not.toThrow();
});
