import { scoreBook } from "../src/app/score-book";
import { scoreSheet } from "../src/app/score-sheet";
import { checkContext, checkForm, detectForms } from "../src/core";
import { openWorkbook } from "../src/hosts/xlsx/node";
import { compare, median, time } from "./measure";
import { tallForm } from "./tall-form";
import { bookOfSheets, form } from "./workbooks";
import { unzipAndRezip } from "./zip-floor";

/**
 * `npm run bench`: ratios within one run, so that a slow machine slows both sides alike. The floor is
 * unzipping and re-zipping every part of the same files with the same zlib.
 */
function scoreAndSave(bytes: Uint8Array): void {
  const book = openWorkbook(bytes);
  const { forms } = scoreBook(book);
  book.apply(forms.flatMap(({ plan }) => plan.edits));
  book.save();
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(44)}${value}\n`);
}

const single = form("qiannan-2024-22-renshe-zonghe-shiwu");
const many = ["jiaxing-2023-01-jineng-rencai", "zhuzhou-2023-07-jiuye-zhuanxiang"].map(form);
const book = bookOfSheets(single, 200);

const cases: [string, number, () => void, () => void][] = [
  ["one form", 60, () => scoreAndSave(single), () => unzipAndRezip(single)],
  [
    "500 separate forms",
    3,
    () => {
      for (let i = 0; i < 250; i++) many.forEach(scoreAndSave);
    },
    () => {
      for (let i = 0; i < 250; i++) many.forEach(unzipAndRezip);
    },
  ],
  ["a book of 200 sheets", 5, () => scoreAndSave(book), () => unzipAndRezip(book)],
];
for (const [name, rounds, ours, floor] of cases) {
  const pair = compare(rounds, ours, floor);
  const figures = `${pair.ours.toFixed(1)} ms against ${pair.floor.toFixed(1)} ms`;
  print(name, `${pair.ratio.toFixed(2)} × unzip + re-zip (${figures})`);
}

/** The file host by itself: every cell read, ten cells written, saved. */
function readAndWrite(bytes: Uint8Array): void {
  const opened = openWorkbook(bytes);
  for (const sheet of opened.sheetNames) {
    opened.read(sheet);
    const cells = Array.from({ length: 10 }, (_, i) => `Z${i + 1}`);
    opened.apply(
      cells.map((cell) => ({ sheet, cell, kind: "value" as const, before: null, after: 1 })),
    );
  }
  opened.save();
}

const alone = compare(
  60,
  () => readAndWrite(single),
  () => unzipAndRezip(single),
);
print("the file host alone, one form", `${alone.ratio.toFixed(2)} × unzip + re-zip`);

const grid = openWorkbook(single).read("自评表");
const [scored] = scoreSheet(grid).forms;
if (scored) {
  const checking = compare(
    200,
    () => checkForm(checkContext(scored.card, grid, null)),
    () => detectForms(grid),
  );
  print("checking against detection, one form", `${checking.ratio.toFixed(2)} ×`);
}

for (const count of [10, 100, 1_000]) {
  const took = time(() => {
    for (let i = 0; i < count; i++) scoreAndSave(many[i % many.length] ?? single);
  });
  print(`cost of a form among ${count}`, `${(took / count).toFixed(2)} ms`);
}

for (const rows of [10, 100, 1_000, 10_000]) {
  const tall = tallForm(rows);
  scoreSheet(tall);
  const took = median(Array.from({ length: 5 }, () => time(() => scoreSheet(tall))));
  print(`engine alone, ${rows} indicators`, `${((took * 1000) / rows).toFixed(1)} µs an indicator`);
}
print("peak memory", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
