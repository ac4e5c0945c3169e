import { say } from "../../../src/core/messages";
import type { RowText } from "../form-of";
import { ownProfile, profileOf, score } from "./rules";

type Case = [target: string, actual: string, points: number, score: number, rule: string];

function expectCertain(row: RowText, value: number, rule: string, profile = profileOf("national")) {
  const scored = score(row, profile);
  expect({ decision: scored.decision, value: scored.value, rule: scored.rule }).toEqual({
    decision: "certain",
    value,
    rule,
  });
}

describe("what the provincial budget systems compute", () => {
  test.each<Case>([
    ["≥100人", "100人", 10, 10, "at-least-met"],
    ["≥100人", "1065人", 10, 10, "at-least-met"],
    ["≥931423人", "668607人", 5, 3.59, "at-least-short"],
    ["≥3次", "2次", 10, 6.67, "at-least-short"],
    ["≥100人", "0人", 10, 0, "at-least-short"],
    [">5000人", "5000人", 5, 5, "at-least-met"],
    [">90%", "90", 7, 7, "at-least-met"],
    ["=100%", "100%", 5, 5, "equal-met"],
    ["=100%", "90%", 5, 4.5, "at-least-short"],
    ["=2次", "3次", 5, 5, "at-least-met"],
    ["=0件", "0件", 15, 15, "equal-met"],
    ["=0件", "1件", 15, 0, "zero-missed"],
    ["≤0起", "0起", 10, 10, "at-most-met"],
    ["≤0起", "1起", 10, 0, "zero-missed"],
    ["0起", "0起", 10, 10, "zero-met"],
    ["0起", "2起", 10, 0, "zero-missed"],
    ["≥0人", "0人", 10, 10, "at-least-met"],
    ["≤10万元", "10万元", 10, 10, "at-most-met"],
    ["≤83.1万元", "82.9万元", 10, 10, "at-most-met"],
    ["≤10万元", "12万元", 10, 8, "at-most-linear"],
    ["≤10万元", "15万元", 10, 5, "at-most-linear"],
    ["≤10万元", "20万元", 10, 0, "at-most-zero"],
    ["≤10万元", "35万元", 10, 0, "at-most-zero"],
    ["<3%", "3%", 10, 10, "at-most-met"],
    ["≥5人", "-3人", 10, 0, "at-least-short"],
    ["≤5人", "-3人", 10, 10, "at-most-met"],
    ["3-5次", "3次", 10, 10, "range-met"],
    ["3-5次", "5次", 10, 10, "range-met"],
    ["90%-95%", "90%-95%", 10, 10, "range-met"],
  ])("%s, done %s, of %d: %d", (target, actual, points, value, rule) => {
    expectCertain({ target, actual, points }, value, rule);
  });

  test("half a hundredth is rounded up", () => {
    expectCertain({ target: "≥800人", actual: "401人", points: 1 }, 0.5, "at-least-short");
    expectCertain({ target: "≥200人", actual: "1人", points: 1 }, 0.01, "at-least-short");
    expectCertain({ target: "≥2000人", actual: "489人", points: 5 }, 1.22, "at-least-short");
  });

  test("points that are finer than the decimals are kept when met", () => {
    const coarse = ownProfile({ rounding: { decimals: 0 } });
    expectCertain({ target: "≥1次", actual: "1次", points: 2.5 }, 2.5, "at-least-met", coarse);
    expectCertain({ target: "≥100次", actual: "99次", points: 2.5 }, 2, "at-least-short", coarse);
    expectCertain({ target: "≥100次", actual: "99次", points: 2.6 }, 2.6, "at-least-short", coarse);
  });
});

describe("a bare number counts by its indicator", () => {
  test.each<[RowText, number]>([
    [{ target: "280 场次", actual: "140 场次" }, 5],
    [{ target: "280 场次", actual: "544 场次" }, 10],
    [{ level1: "成本指标", target: "20 万元", actual: "17.93 万元" }, 10],
    [{ level1: "成本指标", target: "20 万元", actual: "22 万元" }, 9],
    [{ level2: "成本指标", target: "1770元/人", actual: "1770元/人" }, 10],
    [{ level1: "满意度指标", target: "90%", actual: "81%" }, 9],
    [{ name: "安全事故数", target: "2起", actual: "1起" }, 10],
  ])("%j", (row, value) => {
    expect(score(row)).toMatchObject({ decision: "certain", value });
  });

  test("a place may leave bare numbers to a person", () => {
    const manual = ownProfile({ noSign: { mode: "manual" } });
    expect(score({ target: "280场次", actual: "544场次" }, manual).decision).toBe("judgement");
    expect(score({ target: "280场次", actual: "280场次" }, manual).value).toBe(10);
  });

  test("a place may count every bare number upwards", () => {
    const upwards = ownProfile({ noSign: { mode: "atLeast" } });
    const cost = { level1: "成本指标", target: "20万元", actual: "10万元" };
    expect(score(cost, upwards).value).toBe(5);
  });
});

describe("the sign in a column of its own", () => {
  test.each<[string, number]>([
    ["≥", 8],
    ["≤", 10],
    ["=", 8],
  ])("%s", (sign, value) => {
    expect(score({ sign, target: "100", unit: "人", actual: "80" }).value).toBe(value);
  });
});

describe("what places do otherwise", () => {
  test.each<[string, string, string, string, number, number]>([
    ["黔南 gives nothing for a missed =", "qiannan", "=6万元", "5.99万元", 5, 0],
    ["黔南 gives nothing for more than =", "qiannan", "=1次", "2次", 5, 0],
    ["黔南 has no floor for ≥", "qiannan", "≥200人", "40人", 5, 1],
    ["湖北 divides the other way for ≤", "hubei", "≤10万元", "15万元", 10, 6.67],
    ["湖北 never quite reaches 0 for ≤", "hubei", "≤10万元", "40万元", 10, 2.5],
    ["上海 has one decimal", "shanghai", "≥85%", "80%", 5, 4.7],
    ["上海 meets > at equality", "shanghai", ">5000人", "5000人", 5, 5],
    ["云南 has one decimal", "yunnan", "≥3次", "2次", 10, 6.7],
    ["广西 keeps over-achievement full", "guangxi", "≥10人", "20人", 10, 10],
  ])("%s", (_, id, target, actual, points, value) => {
    expect(score({ target, actual, points }, profileOf(id))).toMatchObject({
      decision: "certain",
      value,
    });
  });

  test("a missed = in 上海 is a person's, with any score up to the points", () => {
    const scored = score({ target: "=100%", actual: "95%" }, profileOf("shanghai"));
    expect(scored).toMatchObject({ decision: "judgement", value: null, interval: [0, 10] });
  });
});

describe("parameters no built-in place uses", () => {
  test.each<[string, object, string, string, number | null]>([
    ["≥ missed gives nothing", { positive: { short: "zero" } }, "≥10人", "9人", 0],
    ["≥ below the pass mark gives nothing", { positive: { passMark: 0.6 } }, "≥10人", "5人", 0],
    ["≥ at the pass mark is in proportion", { positive: { passMark: 0.6 } }, "≥10人", "6人", 6],
    ["≤ exceeded gives nothing", { reverse: { mode: "zero" } }, "≤10人", "11人", 0],
    ["≤ reaches 0 at another multiple", { reverse: { zeroAt: 1.5 } }, "≤10人", "12人", 6],
    [
      "far above: points off",
      { over: { ratio: 1.3, action: "deduct", points: 2 } },
      "≥10人",
      "13人",
      8,
    ],
    [
      "below that nothing",
      { over: { ratio: 1.3, action: "deduct", points: 2 } },
      "≥10人",
      "12人",
      10,
    ],
    [
      "a strict sign at equality is a person's",
      { strict: { mode: "manual" } },
      ">10人",
      "10人",
      null,
    ],
    [
      "a negative actual is a person's",
      { negativeActual: { mode: "manual" } },
      "≥10人",
      "-1人",
      null,
    ],
    ["a zero target is a person's", { equal: { zeroTarget: "manual" } }, "=0件", "1件", null],
  ])("%s", (_, differs, target, actual, value) => {
    expect(score({ target, actual }, ownProfile(differs)).value).toBe(value);
  });

  test("satisfaction by intervals", () => {
    const intervals = [
      { from: 0.9, share: 1 },
      { from: 0.8, share: 0.8 },
      { from: 0.6, share: 0.5 },
    ];
    const own = ownProfile({ satisfaction: { mode: "intervals", intervals } });
    const row = { level1: "满意度指标", target: "≥90%" };
    expect(score({ ...row, actual: "85%" }, own).value).toBe(8);
    expect(score({ ...row, actual: "59%" }, own).value).toBe(0);
    expect(score({ level1: "产出指标", target: "≥90%", actual: "81%" }, own).value).toBe(9);
  });
});

describe("the explanation is the sum a clerk can check", () => {
  test.each<[string, string, number, string, string]>([
    ["≥931423人", "668607人", 5, "national", "668607 ÷ 931423 × 5 = 3.59"],
    ["≥1.5万人", "12000人", 5, "national", "12000 ÷ 15000 × 5 = 4"],
    ["≥1.5万人", "1.2万人", 5, "national", "1.2 ÷ 1.5 × 5 = 4"],
    ["≥95%", "90%", 10, "national", "90% ÷ 95% × 10 = 9.47"],
    ["≤10万元", "12万元", 5, "national", "(1 − (12 − 10) ÷ 10) × 5 = 4"],
    ["≤10万元", "15万元", 10, "hubei", "10 ÷ 15 × 10 = 6.67"],
    ["≥90%", "95%", 10, "national", "“95%”达到“≥90%”，得满分 10"],
    ["=6万元", "1.35万元", 5, "qiannan", "“1.35万元”与“=6万元”不相等，按规则得 0"],
  ])("%s, %s, %d in %s", (target, actual, points, id, words) => {
    const { explanation, basis } = score({ target, actual, points }, profileOf(id));
    expect(say(explanation)).toBe(words);
    expect(basis).not.toBe("");
  });
});
