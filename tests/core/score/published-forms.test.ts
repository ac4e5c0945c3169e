import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profiles, type Profile } from "../../../src/core/profile";
import { openRows, scoreForm, type Scorecard } from "../../../src/core/score";
import { formOf } from "../form-of";

type PublishedRow = [
  row: number,
  level1: string,
  level2: string,
  name: string,
  target: string,
  actual: string,
  points: number | null,
  published: number | null,
  kind: string,
  expect: "certain" | "person",
  score: number | null,
  accept: number[],
];

interface PublishedForm {
  id: string;
  profile: string;
  title: string;
  department: string;
  gradeRule: string | null;
  conclusion: boolean;
  fund: { budget: number; executed: number; points: number | null; scored: boolean };
  execution: number | null;
  total: number | null;
  grade: string | null;
  rows: PublishedRow[];
}

/** Published forms of 嘉兴 2023, 上海 2020, 黔南 2024 and 株洲 2023: 228 indicators. */
const forms = JSON.parse(
  readFileSync(join(__dirname, "published-forms.json"), "utf8"),
) as PublishedForm[];

/** 上海's "=" rows that fell short: its own forms disagree, so a person decides. */
const LEFT_TO_A_PERSON = new Set([
  "shanghai-2020-03-gaojineng-jidi 15",
  "shanghai-2020-03-gaojineng-jidi 17",
]);

function profileOf(id: string): Profile {
  const profile = profiles.find((one) => one.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}

function cardOf({ fund, rows, gradeRule, conclusion, profile, ...head }: PublishedForm): Scorecard {
  const form = formOf({
    ...head,
    fundAmounts: fund,
    conclusion: conclusion ? { ...(gradeRule === null ? {} : { rule: gradeRule }) } : null,
    rows: rows.map(([, level1, level2, name, target, actual, points]) => ({
      level1,
      level2,
      name,
      target,
      actual,
      points,
    })),
  });
  return scoreForm(form, profileOf(profile));
}

describe.each(forms)("$id", (published) => {
  const card = cardOf(published);

  test.each(published.rows.map((row, i) => ({ row, i })))(
    "$row.0 $row.3: $row.4 → $row.5",
    ({ row: [number, , , , , , , , , expected, score, accept], i }) => {
      const { decision, value } = card.rows[i]!;
      const open = LEFT_TO_A_PERSON.has(`${published.id} ${number}`);
      if (expected === "certain" && !open) {
        expect({ decision, value }).toEqual({ decision: "certain", value: score });
      } else if (decision === "certain") {
        expect([score, ...accept]).toContain(value);
      } else {
        expect(value).toBeNull();
      }
    },
  );

  test("execution, total and grade", () => {
    expect(card.execution?.score ?? null).toBe(published.execution);
    expect(card.total.final).toBe(openRows(card).length === 0);
    if (published.total === null) return;
    expect({ total: card.total.score, grade: card.grade }).toEqual({
      total: published.total,
      grade: published.grade,
    });
  });
});

describe("a person's choice in a published form lies in the interval that is offered", () => {
  test.each([
    ["shanghai-2020-01-zhiye-peixun-jichu", 14, 4],
    ["shanghai-2020-01-zhiye-peixun-jichu", 19, 4],
    ["shanghai-2020-01-zhiye-peixun-jichu", 22, 4],
    ["shanghai-2020-03-gaojineng-jidi", 15, 9.5],
    ["shanghai-2020-03-gaojineng-jidi", 18, 7.2],
    ["qiannan-2024-17-laowu-xiezuozhan", 23, 20],
  ])("%s row %i: %f", (id, row, score) => {
    const published = forms.find((form) => form.id === id)!;
    const i = published.rows.findIndex(([number]) => number === row);
    const [low, high] = cardOf(published).rows[i]!.interval!;
    expect(score).toBeGreaterThanOrEqual(low);
    expect(score).toBeLessThanOrEqual(high);
  });
});
