import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fuzzGrids } from "../tests/properties/fuzz-grids";
import { fuzzWorkbooks } from "../tests/properties/fuzz-workbooks";

/** `npm run fuzz [ROUNDS] [SEED]`: random grids and broken workbooks; stops at the first crash. */
const rounds = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const forms = resolve(import.meta.dirname, "../../tests/forms");
const workbooks = readdirSync(forms, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "books")
  .map(({ name }) => readFileSync(join(forms, name, "blank.xlsx")));

process.stdout.write(`seed ${seed}, ${rounds} rounds\n`);
const half = Math.ceil(rounds / 2);
const grids = fuzzGrids(half, seed);
process.stdout.write(`grids: ${half} rounds, ${grids.forms} forms found, no crash\n`);
const books = fuzzWorkbooks(workbooks, rounds - half, seed);
process.stdout.write(
  `workbooks: ${rounds - half} rounds, ${books.read} read, ${books.refused} refused by name, no crash\n`,
);
