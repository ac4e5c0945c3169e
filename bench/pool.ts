import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { time } from "./measure";
import { form } from "./workbooks";
import { unzipAndRezip } from "./zip-floor";

/**
 * `npm run bench:pool`: the command line as a department runs it, from files to files over worker
 * threads, against unzipping and re-zipping the same forms in one thread of this process.
 */
const PINGFEN = resolve("bin/pingfen.mjs");
const forms = ["jiaxing-2023-01-jineng-rencai", "zhuzhou-2023-07-jiuye-zhuanxiang"].map(form);

function scoreFiles(count: number, jobs: number): number {
  const folder = mkdtempSync(join(tmpdir(), "pingfen-bench-"));
  const from = join(folder, "forms");
  mkdirSync(from);
  try {
    for (let i = 0; i < count; i++) {
      writeFileSync(join(from, `${i}.xlsx`), forms[i % forms.length] ?? "");
    }
    const words = ["score", from, "--out", join(folder, "filled"), "--jobs", String(jobs)];
    const report = ["--format", "json", "--report", join(folder, "report.json"), "--quiet"];
    return time(() => {
      const { status, stderr } = spawnSync(process.execPath, [PINGFEN, ...words, ...report]);
      if (status !== 0) throw new Error(`pingfen ended with ${status}: ${String(stderr)}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const floor = time(() => {
  for (let i = 0; i < 250; i++) forms.forEach(unzipAndRezip);
});
for (const jobs of [1, 2]) {
  const took = scoreFiles(500, jobs);
  process.stdout.write(`500 forms, ${jobs} jobs: ${(took / floor).toFixed(2)} × unzip + re-zip\n`);
}
for (const count of [10, 100, 1_000, 10_000]) {
  const each = scoreFiles(count, 2) / count;
  process.stdout.write(`cost of a form among ${count}, 2 jobs: ${each.toFixed(2)} ms\n`);
}
