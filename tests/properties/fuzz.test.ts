import { bytesOf, formCases } from "../forms/fixtures";
import { fuzzGrids } from "./fuzz-grids";
import { fuzzWorkbooks } from "./fuzz-workbooks";

const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);

test(`random sheets never crash the engine (SEED=${seed})`, () => {
  expect(() => fuzzGrids(400, seed)).not.toThrow();
});

test(`damaged workbooks are read or refused by name (SEED=${seed})`, () => {
  const workbooks = formCases.slice(0, 6).map(({ id }) => bytesOf(id, "blank.xlsx"));
  const { read, refused } = fuzzWorkbooks(workbooks, 300, seed);
  expect(read + refused).toBe(300);
  expect(refused).toBeGreaterThan(0);
});
