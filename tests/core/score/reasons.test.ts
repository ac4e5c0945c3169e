import { isReason, missingReasons, openRows } from "../../../src/core/score";
import type { RowText } from "../form-of";
import { ownProfile, profileOf, score, scoreText } from "./rules";

const short: RowText = { target: "≥10次", actual: "5次", points: 10 };
const met: RowText = { target: "≥10次", actual: "10次", points: 90 };

describe("a reason is required", () => {
  test("where points were lost", () => {
    expect(score(short).reason.required).toBe(true);
    expect(score(met).reason.required).toBe(false);
  });

  test("not yet where a person must decide, but then", () => {
    const open = { target: "完善", actual: "较完善", points: 10 };
    expect(score(open).reason.required).toBe(false);
    expect(score({ ...open, score: 7 }).reason.required).toBe(true);
  });

  test("in 广西 also well above the target", () => {
    const over = { target: "≥10次", actual: "13次" };
    expect(score(over, profileOf("guangxi")).reason.required).toBe(true);
    expect(score({ ...over, actual: "12次" }, profileOf("guangxi")).reason.required).toBe(false);
    expect(score({ target: "≤10次", actual: "5次" }, profileOf("guangxi")).reason.required).toBe(
      false,
    );
    expect(score(over).reason.required).toBe(false);
  });

  test("never where a place says so", () => {
    expect(score(short, ownProfile({ reason: { when: "never" } })).reason.required).toBe(false);
  });
});

test.each(["", " ", "无", "无。", "0", "/", "-", "—", "－"])("“%s” gives no reason", (text) => {
  expect(isReason(text, profileOf("national"))).toBe(false);
});

test("what is still to do: rows to decide, reasons to write", () => {
  const card = scoreText({
    rows: [
      met,
      { ...short, reason: "无" },
      { ...short, reason: "因疫情停办。改进措施：提前安排。" },
      { target: "完善", actual: "较完善" },
      { target: "/", actual: "/" },
    ],
  });
  expect(missingReasons(card).map(({ row }) => row.row)).toEqual([16]);
  expect(openRows(card).map(({ row }) => row.row)).toEqual([18]);
});

test("a form with a block below the table has its reasons there", () => {
  const card = scoreText({ rows: [short], without: ["reason"], reasonBlock: "报名不足" });
  expect(card.rows[0]?.reason).toEqual({
    spot: { row: 40, column: 2 },
    text: "报名不足",
    required: true,
  });
  expect(missingReasons(card)).toHaveLength(0);
});

describe("the conclusion", () => {
  const one = { ...short, reason: "原因：参会人数少。改进措施：加强统筹。" };
  const other = { ...short, reason: "因采购结余" };
  test.each<[string, string, readonly RowText[], string]>([
    ["is the grade alone", "national", [met, one], "优"],
    ["is the grade alone in 黔南 without reasons", "qiannan", [met, short], "优"],
    [
      "names the reason in 黔南",
      "qiannan",
      [met, one],
      "优。原因：参会人数少；改进措施：加强统筹。",
    ],
    [
      "lists several",
      "qiannan",
      [met, one, other],
      "优。原因：1.参会人数少；2.因采购结余；改进措施：加强统筹。",
    ],
    [
      "says a repeated reason once",
      "qiannan",
      [met, one, one],
      "优。原因：参会人数少；改进措施：加强统筹。",
    ],
    ["leaves out what explains no lost points", "qiannan", [{ ...met, reason: "超额完成" }], "优"],
  ])("%s", (_, id, rows, text) => {
    expect(scoreText({ rows, conclusion: {} }, profileOf(id)).conclusion).toBe(text);
  });
});
