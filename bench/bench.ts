import { scoreBook } from "../src/app/score-book";
import { scoreSheet } from "../src/app/score-sheet";
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

let perRow = 0;
for (const rows of [10, 100, 1_000, 10_000]) {
  const grid = tallForm(rows);
  scoreSheet(grid);
  const took = median(Array.from({ length: 5 }, () => time(() => scoreSheet(grid))));
  const each = (took * 1000) / rows;
  perRow = each;
  print(`engine alone, ${rows} indicators`, `${each.toFixed(1)} µs an indicator`);
}
print("growth", `${perRow.toFixed(1)} µs an indicator at 10,000 rows`);
print("peak memory", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
