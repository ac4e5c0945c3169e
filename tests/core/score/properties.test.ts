import fc from "fast-check";
import { profiles } from "../../../src/core/profile";
import { score } from "./rules";

const profile = fc.constantFrom(...profiles);
const points = fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2);
const amount = fc.integer({ min: 0, max: 2_000_000 }).map((hundredths) => hundredths / 100);
const sign = fc.constantFrom("≥", ">", "≤", "<", "=");

test("a certain score lies between 0 and the points, to the profile's decimals", () => {
  fc.assert(
    fc.property(profile, sign, amount, amount, points, (rules, op, target, actual, full) => {
      const row = { target: `${op}${target}万元`, actual: `${actual}万元`, points: full };
      const { value, decision } = score(row, rules);
      if (decision === "judgement") return value === null;
      if (value === null || value < 0 || value > full) return false;
      return value === full || Number(value.toFixed(rules.rounding.decimals)) === value;
    }),
  );
});

test("every tier's scores lie between 0 and the points, better tiers above worse ones", () => {
  fc.assert(
    fc.property(profile, points, (rules, full) => {
      const { tiers, interval } = score({ target: "完善", actual: "", points: full }, rules);
      const [met, partial, missed] = tiers.map((choice) => choice.interval);
      expect(interval).toEqual([0, full]);
      expect(missed![1]).toBeLessThanOrEqual(partial![0]);
      expect(partial![1]).toBeLessThanOrEqual(met![0]);
    }),
  );
});

test.each([
  ["≥", "more", 1],
  ["≤", "less", -1],
])("%s: %s is never worth less", (op, _, direction) => {
  fc.assert(
    fc.property(profile, amount, amount, amount, points, (rules, target, one, other, full) => {
      const valueOf = (actual: number) =>
        score({ target: `${op}${target}人`, actual: `${actual}人`, points: full }, rules).value!;
      const [less, more] = one < other ? [one, other] : [other, one];
      return (valueOf(more) - valueOf(less)) * direction >= 0;
    }),
  );
});

test("the unit a number is printed in changes nothing", () => {
  fc.assert(
    fc.property(profile, sign, amount, amount, points, (rules, op, target, actual, full) => {
      const yuan = (wan: number) => Math.round(wan * 10000);
      const rows = [
        { target: `${op}${target}万元`, actual: `${actual}万元`, points: full },
        { target: `${op}${yuan(target)}元`, actual: `${actual}万元`, points: full },
        { target: `${op}${target}万元`, actual: `${yuan(actual)}元`, points: full },
      ];
      const values = rows.map((row) => score(row, rules).value);
      return new Set(values).size === 1;
    }),
  );
});
