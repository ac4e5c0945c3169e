import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formCases } from "../forms/fixtures";
import { seeded } from "../properties/random";

const root = resolve(__dirname, "../..");
const command = join(root, "bin", "pingfen.mjs");
const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
const folder = mkdtempSync(join(tmpdir(), "pingfen-kill-"));
const [inputs, whole, out] = ["in", "whole", "out"].map((name) => join(folder, name));

beforeAll(() => {
  if (!existsSync(join(root, "dist", "cli.mjs"))) throw new Error("npm run build:cli first");
  mkdirSync(inputs!);
  for (let i = 0; i < 3; i++) {
    for (const { id } of formCases) {
      cpSync(join(root, "tests", "forms", id, "blank.xlsx"), join(inputs!, `${id}-${i}.xlsx`));
    }
  }
  score(whole!);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const flags = (to: string): string[] => [
  command,
  "score",
  inputs!,
  "--out",
  to,
  "--quiet",
  "--jobs",
  "2",
];

function score(to: string, ...more: string[]): void {
  execFileSync(process.execPath, [...flags(to), ...more], { stdio: "ignore" });
}

/** Starts a run and kills it after some milliseconds, wherever it is. */
function killedAfter(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, flags(out!), { stdio: "ignore" });
    child.on("exit", () => done());
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
  });
}

test(`killed at any moment, no copy is torn, and --resume completes the run (SEED=${seed})`, async () => {
  const random = seeded(seed);
  for (let round = 0; round < 20; round++) {
    await killedAfter(100 + random() * 900);
    for (const name of existsSync(out!) ? readdirSync(out!) : []) {
      if (!name.endsWith(".xlsx")) continue;
      expect(readFileSync(join(out!, name)).equals(readFileSync(join(whole!, name)))).toBe(true);
    }
    if (random() < 0.3) rmSync(out!, { recursive: true, force: true });
  }
  score(out!, "--resume");
  expect(readdirSync(out!).sort()).toEqual(readdirSync(whole!).sort());
}, 90_000);
