import { checkDecision, tierOf, type RowScore } from "../../src/core";

/** A 30-point row in words: 达成 24–30, 部分达成 18–23.99, 未达成 0–17.99. */
const row = {
  row: { points: 30 },
  interval: [0, 30],
  tiers: [
    { tier: "met", interval: [24, 30] },
    { tier: "partial", interval: [18, 23.99] },
    { tier: "missed", interval: [0, 17.99] },
  ],
} as unknown as RowScore;

describe("a person's number", () => {
  it.each([
    ["partial", "20", 20],
    ["partial", "18", 18],
    ["met", "30", 30],
    [null, "7.5", 7.5],
    ["partial", "２０．５", 20.5],
    ["partial", "２０．５分", 20.5],
    ["partial", "20 分", 20],
  ] as const)("fits: tier %s, %s", (tier, typed, score) => {
    expect(checkDecision(row, tier, typed, 2)).toEqual({ score });
  });

  it.each([
    ["partial", "24", "pane.decision.outside"],
    ["partial", "17.99", "pane.decision.outside"],
    [null, "31", "pane.decision.outside-any"],
    ["met", "-1", "pane.decision.not-a-number"],
    ["met", "二十", "pane.decision.not-a-number"],
    ["met", "", "pane.decision.not-a-number"],
    ["met", "25.555", "pane.decision.too-precise"],
  ] as const)("is refused with the reason: tier %s, %s", (tier, typed, problem) => {
    expect(checkDecision(row, tier, typed, 2)).toMatchObject({ problem: { key: problem } });
  });

  it("needs points to stand for", () => {
    const blank = { ...row, row: { points: null } } as unknown as RowScore;
    expect(checkDecision(blank, null, "5", 2)).toMatchObject({
      problem: { key: "pane.decision.no-points" },
    });
  });

  it.each([
    [30, "met"],
    [23.99, "partial"],
    [0, "missed"],
    [31, null],
  ])("%s belongs to the tier %s", (score, tier) => {
    expect(tierOf(row, score)).toBe(tier);
  });
});
