import { say } from "../../../src/core/messages";
import { formOf, type RowText } from "../form-of";
import { scoreForm } from "../../../src/core/score";
import { ownProfile, profileOf, score } from "./rules";

describe("words that mean met score in full", () => {
  test.each<[string, string]>([
    ["有效提升", "达成预期指标"],
    ["有效提升", "有效提升"],
    ["提升", "显著提升"],
    ["稳定", "稳定"],
    ["及时", "及时"],
    ["公平、公正、公开", "公平、公正、公开"],
    ["部分减轻", "部分减轻"],
    ["2024年12月前", "达成预期指标"],
    ["2024年12月底前", "2024年11月20日"],
    ["11-12 月", "11-12 月"],
    ["≥90%", "达成预期指标"],
  ])("%s → %s", (target, actual) => {
    expect(score({ target, actual })).toMatchObject({
      decision: "certain",
      value: 10,
      outcome: "met",
    });
  });

  test("优 in 嘉兴", () => {
    expect(score({ target: "明显", actual: "优" }, profileOf("jiaxing")).value).toBe(10);
  });
});

describe("the rest is a person's, within what remains possible", () => {
  test.each<[string, RowText, string, string, readonly [number, number] | null]>([
    [
      "weaker words",
      { target: "有效稳定", actual: "部分达成预期指标并具有一定效果", points: 30 },
      "national",
      "wording-partial",
      [18, 23.99],
    ],
    [
      "较 against the plain word",
      { target: "完善", actual: "较完善", points: 5 },
      "national",
      "wording-partial",
      [3, 3.99],
    ],
    [
      "较 in 上海, where four fifths are usual",
      { target: "高", actual: "较高", points: 5 },
      "shanghai",
      "wording-partial",
      [3, 4],
    ],
    [
      "weaker words in 湖北",
      { target: "完善", actual: "较完善", points: 10 },
      "hubei",
      "wording-partial",
      [5, 7.99],
    ],
    [
      "a missed tier",
      { target: "有效提升", actual: "未完成预期指标且效果较差" },
      "national",
      "wording-missed",
      [0, 5.99],
    ],
    [
      "a missed tier in 湖北",
      { target: "有效提升", actual: "未完成预期指标且效果较差" },
      "hubei",
      "wording-missed",
      [0, 4.99],
    ],
    ["良 in 四川", { target: "优", actual: "良" }, "sichuan", "wording-partial", [6, 7.99]],
    [
      "unknown words",
      { target: "体系完善", actual: "召开会议" },
      "national",
      "wording-unknown",
      [0, 10],
    ],
    [
      "a blank actual",
      { target: "≥85%", actual: "", points: 8 },
      "national",
      "blank-actual",
      [0, 8],
    ],
    ["a blank target", { target: "", actual: "95%" }, "national", "blank-target", [0, 10]],
    [
      "以上 in the actual",
      { target: "≥90%", actual: "95%以上" },
      "national",
      "vague-actual",
      [0, 10],
    ],
    [
      "约 in the actual",
      { target: "≥90人", actual: "约100人" },
      "national",
      "vague-actual",
      [0, 10],
    ],
    [
      "units of different kinds",
      { target: "≥100人", actual: "95%" },
      "national",
      "units-differ",
      [0, 10],
    ],
    ["人 and 人次", { target: "≥100人", actual: "120人次" }, "national", "units-differ", [0, 10]],
    [
      "words against a number",
      { target: "≥100人", actual: "已完成培训工作任务书" },
      "national",
      "kinds-differ",
      [0, 10],
    ],
    [
      "a date gone by",
      { target: "2024年11月前", actual: "2024年12月20日" },
      "qiannan",
      "deadline-late",
      [0, 7.99],
    ],
    [
      "a number outside a range",
      { target: "3-5次", actual: "6次" },
      "national",
      "range-outside",
      [0, 10],
    ],
    [
      "a mark where something was to be done",
      { target: "≥5次", actual: "—" },
      "national",
      "not-applicable",
      [0, 10],
    ],
    [
      "a negative target missed",
      { target: "≥-3%", actual: "-5%" },
      "national",
      "negative-target",
      [0, 10],
    ],
    ["no points", { target: "≥1次", actual: "1次", points: null }, "national", "no-points", null],
  ])("%s", (_, row, id, rule, interval) => {
    const scored = score(row, profileOf(id));
    expect({ decision: scored.decision, value: scored.value, rule: scored.rule }).toEqual({
      decision: "judgement",
      value: null,
      rule,
    });
    expect(scored.interval).toEqual(interval);
    expect(say(scored.explanation)).not.toBe("");
  });

  test("the tiers on offer are those that remain possible", () => {
    const tiersOf = (actual: string) =>
      score({ target: "有效提升", actual }).tiers.map(({ tier }) => tier);
    expect(tiersOf("有所提升")).toEqual(["partial"]);
    expect(tiersOf("")).toEqual(["met", "partial", "missed"]);
  });
});

describe("a person's number", () => {
  const partial = { target: "有效稳定", actual: "部分达成预期指标并具有一定效果", points: 30 };
  const decide = (row: RowText, given: number) =>
    scoreForm(formOf({ rows: [row] }), profileOf("national"), new Map([[15, { score: given }]]))
      .rows[0];

  test("typed in the form inside the interval is taken, and stays a person's", () => {
    expect(score({ ...partial, score: 20 })).toMatchObject({
      decision: "judgement",
      value: 20,
      outcome: "partial",
      interval: [18, 23.99],
    });
  });

  test.each([17.99, 24, 30, 0])("typed outside the interval is not: %d", (typed) => {
    expect(score({ ...partial, score: typed }).value).toBeNull();
  });

  test("a decision goes before what is typed", () => {
    expect(decide({ ...partial, score: 20 }, 22)?.value).toBe(22);
    expect(decide({ target: "≥85%", actual: "", points: 8 }, 7.2)?.value).toBe(7.2);
  });

  test.each([-1, 31])("no decision goes below 0 or above the points: %d", (given) => {
    expect(decide(partial, given)?.value).toBeNull();
  });

  test("a certain score is not decided otherwise", () => {
    const met = { target: "≥1次", actual: "1次", points: 10 };
    expect(decide(met, 3)).toMatchObject({ decision: "certain", value: 10 });
    expect(score({ ...met, score: 3 }).value).toBe(10);
  });

  test.each([
    ["a row without points", { target: "150万元", actual: "135万元", points: null }, 20],
    ["outside what the words allow", partial, 30],
    ["more decimals than the rules print", partial, 20.555],
  ])("%s: neither a decision nor a typed number", (_, row, given) => {
    expect(decide(row, given)?.value).toBeNull();
    if (row.points === null) expect(score({ ...row, score: given }).value).toBeNull();
  });

  test("the whole of the points is allowed, whatever its decimals", () => {
    const own = ownProfile({ rounding: { decimals: 1 } });
    const form = formOf({ rows: [{ target: "≥85%", actual: "", points: 3.33 }] });
    const valueOf = (given: number) =>
      scoreForm(form, own, new Map([[15, { score: given }]])).rows[0]?.value;
    expect([3.33, 3.32, 3.3].map(valueOf)).toEqual([3.33, null, 3.3]);
  });
});

describe("a form that can't hold scores", () => {
  test.each(["points", "score"] as const)("no %s column: every row is a person's", (column) => {
    const row = { target: "≥1次", actual: "1次", points: column === "points" ? null : 10 };
    const [scored] = scoreForm(
      formOf({ rows: [row], without: [column] }),
      profileOf("national"),
    ).rows;
    expect(scored).toMatchObject({ decision: "judgement", value: null });
  });
});

describe("tiers a place scores by itself", () => {
  test("黔南 gives 0 for a missed one, not for a partial one", () => {
    const missed = score(
      { target: "有效提升", actual: "未完成预期指标且效果较差" },
      profileOf("qiannan"),
    );
    expect(missed).toMatchObject({ decision: "certain", value: 0, outcome: "missed" });
    const partial = score(
      { target: "有效提升", actual: "部分达成预期指标并具有一定效果" },
      profileOf("qiannan"),
    );
    expect(partial.decision).toBe("judgement");
  });

  test("an own profile may fix a partial one", () => {
    const own = ownProfile({ qualitative: { auto: { partial: 0.8 } } });
    expect(score({ target: "完善", actual: "较完善", points: 5 }, own)).toMatchObject({
      decision: "certain",
      value: 4,
      outcome: "partial",
    });
  });

  test("an own profile may name tiers in its own words", () => {
    const own = ownProfile({ qualitative: { words: { met: ["A档"], missed: ["C档"] } } });
    expect(score({ target: "完善", actual: "A档" }, own).value).toBe(10);
    expect(score({ target: "完善", actual: "C档" }, own).interval).toEqual([0, 5.99]);
  });
});

test("points below 0 are a slip of the form: a person's, with no interval", () => {
  const row = score({ target: "≥10次", actual: "12次", points: -1 });
  expect(row).toMatchObject({ decision: "judgement", value: null, interval: null });
});
