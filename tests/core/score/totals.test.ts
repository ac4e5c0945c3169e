import { say } from "../../../src/core/messages";
import { gradeOf, gradingOf, parseGradeRule, scoreForm } from "../../../src/core/score";
import { formOf, type FormText, type RowText } from "../form-of";
import { ownProfile, profileOf, scoreText } from "./rules";

const met = (points: number): RowText => ({ target: "≥1次", actual: "1次", points });
const open: RowText = { target: "完善", actual: "较完善", points: 10 };

describe("execution rate", () => {
  test.each<[string, string, NonNullable<FormText["fundAmounts"]>, number | null]>([
    ["from the unrounded rate", "qiannan", { budget: 6000000, executed: 3980803 }, 6.63],
    ["with one decimal in 上海", "shanghai", { budget: 18562710, executed: 13303150.1 }, 7.2],
    ["capped at its points", "national", { budget: 100, executed: 130 }, 10],
    ["twenty points in 湖北", "hubei", { budget: 100, executed: 75, points: null }, 15],
    [
      "the printed points go before the profile's",
      "hubei",
      { budget: 100, executed: 75, points: 10 },
      7.5,
    ],
    ["printed points also in 嘉兴", "jiaxing", { budget: 100, executed: 75, points: 10 }, 7.5],
    ["unscored in 嘉兴", "jiaxing", { budget: 100, executed: 75, scored: false }, null],
    ["no budget: a person's", "national", { budget: 0, executed: 0 }, null],
    ["no amount executed: a person's", "national", { budget: 100, executed: null }, null],
    ["no budget, a score typed", "national", { budget: 0, executed: 0, score: 10 }, 10],
    [
      "no budget, a typed score above the points",
      "national",
      { budget: 0, executed: 0, score: 11 },
      null,
    ],
  ])("%s", (_, id, fundAmounts, score) => {
    const { execution } = scoreText({ fundAmounts, rows: [met(80)] }, profileOf(id));
    expect(execution?.score).toBe(score);
  });

  test("a block without points columns counts only where its points are missing from 100", () => {
    const fundAmounts = { budget: 100, executed: 50, scored: false };
    const scored = (points: number) => {
      const { execution } = scoreText({ fundAmounts, rows: [met(points)] });
      return { scored: execution?.scored, points: execution?.points, score: execution?.score };
    };
    expect(scored(90)).toEqual({ scored: true, points: 10, score: 5 });
    expect(scored(100)).toEqual({ scored: false, points: null, score: null });
    expect(scored(85)).toEqual({ scored: false, points: null, score: null });
  });

  test.each<[string, number, object]>([
    ["the indicators leave the rate's 10", 90, { scored: true, points: 10, score: 7.5 }],
    ["they leave nothing", 100, { scored: false, points: null, score: null }],
    ["they leave something else", 80, { scored: true, points: 10, score: 7.5 }],
  ])("100 printed beside the funds is the form's, not the rate's: %s", (_, points, found) => {
    const fundAmounts = { budget: 100, executed: 75, points: 100 };
    expect(scoreText({ fundAmounts, rows: [met(points)] }).execution).toMatchObject(found);
  });

  test("the rate is the unrounded fraction, also where it is not scored", () => {
    const { execution } = scoreText(
      { fundAmounts: { budget: 792.72, executed: 733.66, scored: false }, rows: [met(100)] },
      profileOf("jiaxing"),
    );
    expect(execution?.rate?.toNumber()).toBeCloseTo(0.9254970229, 9);
    expect(say(execution!.explanation)).toBe("733.66 ÷ 792.72 = 92.5497%，只填执行率，不计分");
  });

  test("where no rate can be computed a person decides for the fund row", () => {
    const form = formOf({ fundAmounts: { budget: 0, executed: 0 }, rows: [met(90)] });
    const national = profileOf("national");
    expect(scoreForm(form, national).total).toMatchObject({ final: false, score: null });
    const decided = scoreForm(form, national, new Map([[6, { score: 8 }]]));
    expect(decided.total).toEqual({ points: 100, score: 98, final: true });
  });

  test("a floor: six points, nothing up to 80%", () => {
    const own = ownProfile({ budget: { mode: "floor", floor: 0.8, points: 6 } });
    const at = (executed: number) =>
      scoreText({ fundAmounts: { budget: 100, executed, points: null }, rows: [met(94)] }, own)
        .execution?.score;
    expect([at(80), at(70), at(90), at(100)]).toEqual([0, 0, 3, 6]);
  });

  test("a low rate caps the total where the place says so", () => {
    const caps = [
      { rateBelow: 0.8, total: 89 },
      { rateBelow: 0.7, total: 79 },
      { rateBelow: 0.6, total: 69 },
      { rateBelow: 0.5, total: 59 },
    ];
    const own = ownProfile({ budget: { mode: "capTotal", points: 0, caps } });
    const at = (executed: number) => {
      const fundAmounts = { budget: 100, executed, points: null };
      return scoreText({ fundAmounts, rows: [met(100)] }, own).total.score;
    };
    expect([at(80), at(79.9), at(65), at(55), at(40)]).toEqual([100, 89, 79, 69, 59]);
    const { execution } = scoreText({ fundAmounts: { budget: 100, executed: 65 } }, own);
    expect(say(execution!.explanation)).toBe("65 ÷ 100 × 10 = 6.5，总分不超过 79");
  });

  test("四川 wants a rate below 90% explained", () => {
    const at = (executed: number) =>
      scoreText({ fundAmounts: { budget: 100, executed }, rows: [] }, profileOf("sichuan"))
        .execution?.mustExplain;
    expect([at(89.9), at(90)]).toEqual([true, false]);
  });

  test("no fund block, no execution", () => {
    expect(scoreText({ rows: [met(10)] }).execution).toBeNull();
  });
});

describe("total", () => {
  test("adds without binary dust", () => {
    const rows = [0.1, 0.2, 0.7].map(met);
    expect(scoreText({ rows }).total).toEqual({ points: 1, score: 1, final: true });
  });

  test("is open, with grade and conclusion, while a row is", () => {
    const card = scoreText({ rows: [met(90), open], conclusion: {} });
    expect(card.total).toEqual({ points: 100, score: null, final: false });
    expect([card.grade, card.conclusion]).toEqual([null, null]);
  });

  test("is final once the open row is typed", () => {
    const card = scoreText({ rows: [met(90), { ...open, score: 7 }] });
    expect(card.total).toEqual({ points: 100, score: 97, final: true });
  });

  test("points that do not add to 100 are not scaled", () => {
    const card = scoreText({ rows: [met(60), met(50)] });
    expect(card.total).toEqual({ points: 110, score: 110, final: true });
  });

  test("a form without indicators has no total", () => {
    expect(scoreText({ rows: [] }).total.final).toBe(false);
  });

  test("placeholders and empty categories are no rows", () => {
    const rows = [met(100), { kind: "placeholder" as const }, { kind: "empty-category" as const }];
    expect(scoreText({ rows }).rows).toHaveLength(1);
  });
});

describe("rows that do not apply", () => {
  const rows = [met(80), { target: "/", actual: "/", points: 20 }];
  test.each([
    ["skip", { points: 80, score: 80, final: true }, null],
    ["full", { points: 100, score: 100, final: true }, 20],
    ["rescale", { points: 100, score: 100, final: true }, null],
  ])("%s", (policy, total, value) => {
    const card = scoreText({ rows }, ownProfile({ notApplicable: { policy } }));
    expect(card.rows[1]).toMatchObject({ outcome: "skipped", value });
    expect(card.total).toEqual(total);
  });

  test("the rest scaled to 100 is rounded as scores are", () => {
    const short = { target: "≥3次", actual: "2次", points: 30 };
    const own = ownProfile({ notApplicable: { policy: "rescale" }, rounding: { decimals: 0 } });
    const card = scoreText(
      { rows: [short, met(50), { target: "-", actual: "", points: 20 }] },
      own,
    );
    expect(card.total.score).toBe(88);
  });
});

describe("rows without points", () => {
  const part = (points: number | null = null): RowText => ({
    ...met(0),
    name: "其中：桃树",
    points,
  });

  test.each<[string, FormText, (string | null)[]]>([
    ["the others make up 100", { rows: [met(100), part()] }, [null, "without-points"]],
    [
      "the others make up 100 with the rate's points",
      { fundAmounts: { budget: 9, executed: 9 }, rows: [met(90), part(), part()] },
      [null, "without-points", "without-points"],
    ],
    ["points are missing from 100", { rows: [met(80), part()] }, [null, "no-points"]],
    ["the others make up more than 100", { rows: [met(110), part()] }, [null, "no-points"]],
    ["a score is typed for it", { rows: [met(100), { ...part(), score: 5 }] }, [null, "no-points"]],
    ["no row has points", { rows: [part(), part()] }, ["no-points", "no-points"]],
  ])("break up the figure above, or lack their points: %s", (_, text, rules) => {
    const card = scoreText(text);
    expect(card.rows.map(({ rule, row }) => (row.points === null ? rule : null))).toEqual(rules);
    const whole = !rules.includes("no-points");
    expect([card.total.final, card.total.score]).toEqual([whole, whole ? 100 : null]);
  });
});

describe("grade", () => {
  test.each([
    [100, "优"],
    [90, "优"],
    [89.99, "良"],
    [80, "良"],
    [79.99, "中"],
    [60, "中"],
    [59.99, "差"],
    [0, "差"],
  ])("%d is %s", (total, grade) => {
    expect(gradeOf(total, profileOf("national"))).toBe(grade);
  });

  test.each([
    [
      "总分高于90分(含)的结论为“优”，90~80分(含)为“良”，80~60分(含)为“中”，低于60分为“差”",
      [90, 80, 60],
    ],
    ["优：80分以上；良：70-80分；中：60-70分；差：60分以下", [80, 70, 60]],
    ["80分（含）以上为优，70（含）-80分为良，60（含）-70分为中，60分以下为差", [80, 70, 60]],
    ["优（≥80）、良（≥70）、中（≥60）、差（<60）", [80, 70, 60]],
    ["结论分优、良、中、差四级", null],
  ])("a printed rule is read: %s", (text, bounds) => {
    const bands = parseGradeRule(text);
    if (bounds !== null) expect(bands?.slice(0, 3).map(({ from }) => from)).toEqual(bounds);
    else expect(bands).toBeNull();
  });

  test("a rule printed on the form goes before the profile's, and says so", () => {
    const rule = "80分（含）以上为优，70（含）-80分为良，60（含）-70分为中，60分以下为差";
    const text = { rows: [met(75)], conclusion: { rule } };
    expect(scoreText(text).grade).toBe("良");
    expect(say(scoreText(text).gradeWhy)).toContain("按表上印的等级划分：优≥80");
    expect(say(gradingOf(formOf({}), profileOf("national")).why)).toContain("按全国通用规则");
  });

  test("is given also where the form has no cell for it", () => {
    const card = scoreText({ rows: [met(95)] }, profileOf("zhuzhou"));
    expect([card.grade, card.conclusion]).toEqual(["优", null]);
  });
});
