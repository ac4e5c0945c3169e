import {
  compareNumbers,
  compareWording,
  directionOf,
  parseValue,
  type Tier,
} from "../../../src/core";
import { formCases } from "../../forms/fixtures";

/** What target and actual say by themselves, before any rule of points. */
function verdict(row: {
  name: string;
  target: string;
  actual: string;
  level2?: string;
}): Tier | "open" {
  const names = { name: row.name, level2: row.level2 ?? "" };
  const target = parseValue(row.target, { side: "target", ...names });
  const actual = parseValue(row.actual, { side: "actual", target, ...names });
  if (target.kind === "number" && actual.kind === "number") {
    const compared = compareNumbers(target, actual, directionOf(target, names));
    if (!compared) return "open";
    return compared.met || (target.sign === "=" && compared.ratio?.gte(1)) ? "met" : "partial";
  }
  return compareWording(target, actual).tier ?? "open";
}

const BY_CLASS: Readonly<Record<string, readonly (Tier | "open")[]>> = {
  "met-full": ["met"],
  "proportional-exact": ["partial"],
  "equals-zero-rule": ["partial"],
  "qualitative-met": ["met"],
  "qualitative-zero": ["missed"],
  "missing-score": ["missed"],
  "qualitative-partial": ["partial"],
  judgement: ["partial", "missed", "open"],
};

const rows = formCases.flatMap(({ id, expected }) =>
  expected.rows
    .filter((row) => row.class in BY_CLASS)
    .map((row) => ({ ...row, place: `${id} ${row.row}`, wanted: BY_CLASS[row.class]! })),
);

test.each(rows)("$place $name: $target → $actual ($class)", (row) => {
  expect(row.wanted).toContain(verdict(row));
});
