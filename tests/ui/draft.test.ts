import { en } from "../../src/core/messages/en";
import { national, PARAMETERS } from "../../src/core";
import { at, checkDraft, copyOf, put, putStated } from "../../src/ui/rules/draft";
import { PARAMETER_FIELDS, PARAMETER_NAMES } from "../../src/ui/rules/fields";

const own = copyOf(national, "我的规则", new Set());

describe("an own profile", () => {
  it("starts as a sound copy under another name", () => {
    expect(checkDraft(own)).toEqual({ profile: own, problems: new Map() });
    expect(own).toMatchObject({ id: "national-2", name: { "zh-CN": "我的规则" } });
    expect(copyOf(national, "又一个", new Set(["national-2"])).id).toBe("national-3");
  });

  it("says of a changed parameter that a person stated it", () => {
    const changed = putStated(own, "budget.points", 20);
    expect(at(changed, "budget")).toMatchObject({ points: 20, origin: { mark: "stated" } });
    expect(at(changed, "positive.origin.mark")).toBe(national.positive.origin.mark);
    expect(at(own, "budget.points")).toBe(10);
  });

  it.each([
    ["budget.points", "十", "pane.rules.problem.number"],
    ["budget.points", -1, "pane.rules.problem.small"],
    ["budget.floor", 2, "pane.rules.problem.big"],
    ["over.ratio", 0.5, "pane.rules.problem.small"],
    ["grades.bands.1.from", 95, "pane.rules.problem.grades"],
    ["qualitative.bands.partial.low", 0.9, "pane.rules.problem.band"],
    ["budget.mode", "capTotal", "pane.rules.problem.caps"],
    ["conclusion.labels.reason", "", "pane.rules.problem.missing"],
  ])("is told at its field what is wrong: %s = %s", (path, value, key) => {
    const { profile, problems } = checkDraft(putStated(own, path, value));
    expect(profile).toBeNull();
    expect([...problems.values()].map((problem) => problem.key)).toContain(key);
  });

  it("changes lists in place, and leaves what lies beside", () => {
    const changed = put(own, "grades.bands.0.from", 92);
    expect(changed.grades.bands.map(({ from }) => from)).toEqual([92, 80, 60, 0]);
    expect(changed.budget).toBe(own.budget);
  });
});

describe("the page of a profile", () => {
  it("shows every parameter the rules have, and has words for every field and choice", () => {
    expect([...PARAMETER_NAMES].sort()).toEqual([...PARAMETERS].sort());
    for (const field of Object.values(PARAMETER_FIELDS).flat()) {
      expect(en["pane.parameter.field"]({ field: field.path })).toBeTruthy();
      expect(at(national, field.path)).toBeDefined();
      if (field.kind !== "choice") continue;
      expect(field.options).toContain(at(national, field.path));
      for (const option of field.options) {
        const key = `${field.path}.${option}` as Parameters<
          (typeof en)["pane.parameter.option"]
        >[0]["option"];
        expect(en["pane.parameter.option"]({ option: key })).toBeTruthy();
        const { problems } = checkDraft(putStated(own, field.path, option));
        expect(problems.get(field.path)).toBeUndefined();
      }
    }
  });
});
