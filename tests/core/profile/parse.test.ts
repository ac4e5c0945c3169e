import { say } from "../../../src/core/messages";
import { parseProfile, profiles, type Profile } from "../../../src/core/profile";

function read(json: unknown): Profile {
  const parsed = parseProfile(json);
  if ("problems" in parsed) throw new Error(parsed.problems.map((one) => say(one)).join("\n"));
  return parsed.profile;
}

function problemsOf(json: unknown): string[] {
  const parsed = parseProfile(json);
  return "problems" in parsed ? parsed.problems.map((one) => say(one, "en")) : [];
}

describe("a person's own profile", () => {
  test("says only what differs from the profile it builds on", () => {
    const own = read({ id: "fuquan", extends: "qiannan", rounding: { decimals: 1 } });
    expect(own.rounding).toMatchObject({ decimals: 1, origin: { mark: "stated" } });
    expect(own.equal.mode).toBe("exact");
    expect(own.equal.origin).toMatchObject({ mark: "derived", inheritedFrom: "qiannan" });
    expect(own.reverse.origin).toMatchObject({ inheritedFrom: "national" });
  });

  test("builds on the national rules when it names no other", () => {
    const own = read({ id: "mine", over: { ratio: 1.2, action: "deduct", points: 2 } });
    expect(own.over).toMatchObject({ ratio: 1.2, action: "deduct", points: 2 });
    expect(own.equal.mode).toBe("asPositive");
    expect(own.match.places).toEqual([]);
  });

  test("may name its source", () => {
    const origin = { source: "苏财绩〔2021〕1号", mark: "derived" };
    const own = read({ id: "suzhou", budget: { mode: "floor", floor: 0.8, points: 6, origin } });
    expect(own.budget.origin).toEqual(origin);
  });

  test("one field of a tier leaves the others as they are", () => {
    const own = read({ id: "mine", qualitative: { bands: { partial: { low: 0.5 } } } });
    expect(own.qualitative.bands.partial).toEqual({ low: 0.5, high: 0.8, highIncluded: false });
    expect(own.qualitative.bands.met.low).toBe(0.8);
  });

  test.each(profiles)("a printed profile is read back as it was: $id", (profile) => {
    expect(read(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });
});

describe("each problem names its place and what is wrong", () => {
  test.each<[string, unknown, string[]]>([
    ["no object", [], ["The profile must be of type object"]],
    ["no id", {}, ["“id” of the profile must be of type string"]],
    [
      "an unknown parent",
      { id: "x", extends: "atlantis" },
      [expect.stringMatching(/^There is no profile “atlantis” to build on; .*qiannan/) as string],
    ],
    [
      "a misspelt parameter",
      { id: "x", equals: {} },
      ["“equals” of the profile is not known: check its spelling"],
    ],
    [
      "a misspelt field",
      { id: "x", equal: { Mode: "exact" } },
      ["“equal.Mode” of the profile is not known: check its spelling"],
    ],
    [
      "a value that doesn't exist",
      { id: "x", equal: { mode: "maybe" } },
      ["“equal.mode” of the profile must be one of asPositive, exact, manual"],
    ],
    [
      "a wrong type",
      { id: "x", equal: "exact" },
      ["“equal” of the profile must be of type object"],
    ],
    [
      "a share above 1",
      { id: "x", qualitative: { auto: { met: 100 } } },
      ["“qualitative.auto.met” of the profile is above its limit of 1"],
    ],
    [
      "a ratio below 1",
      { id: "x", over: { ratio: 0.3 } },
      ["“over.ratio” of the profile is below its limit of 1"],
    ],
    [
      "grades out of order",
      {
        id: "x",
        grades: {
          bands: [
            { grade: "良", from: 80 },
            { grade: "优", from: 90 },
          ],
        },
      },
      ["“grades.bands” of the profile must fall from the best grade to the worst"],
    ],
    [
      "a tier upside down",
      { id: "x", qualitative: { bands: { partial: { low: 0.9 } } } },
      ["“qualitative.bands.partial” of the profile has its low end above its high end"],
    ],
    [
      "two problems at once",
      { id: "x", equal: { mode: "no" }, rounding: { decimals: -1 } },
      [
        "“equal.mode” of the profile must be one of asPositive, exact, manual",
        "“rounding.decimals” of the profile is below its limit of 0",
      ],
    ],
  ])("%s", (_, json, problems) => {
    expect(problemsOf(json)).toEqual(problems);
  });
});
