import { PARAMETERS, national, profileSchema, profiles } from "../../../src/core/profile";

const byId = new Map(profiles.map((profile) => [profile.id, profile]));

function profileOf(id: string) {
  const profile = byId.get(id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}

describe.each(profiles)("profile $id", (profile) => {
  test("is complete and well-formed", () => {
    expect(profileSchema.safeParse(profile)).toMatchObject({ success: true });
  });

  test("every parameter says where it stands and how it is known", () => {
    for (const parameter of PARAMETERS) {
      const { origin } = profile[parameter];
      expect([parameter, origin.source.length > 0]).toEqual([parameter, true]);
      expect(["seen", "derived", "known"]).toContain(origin.mark);
    }
  });

  test("what it doesn't state itself is the national rule and says so", () => {
    if (profile.id === "national") return;
    for (const parameter of PARAMETERS) {
      const { origin, ...rule } = profile[parameter];
      const { origin: nationalOrigin, ...nationalRule } = national[parameter];
      if (origin.inheritedFrom === undefined) continue;
      expect(origin).toEqual({ ...nationalOrigin, inheritedFrom: "national" });
      expect(rule).toEqual(nationalRule);
    }
  });
});

test("profiles have names of their own", () => {
  expect(byId.size).toBe(profiles.length);
  expect([...byId.keys()].sort()).toEqual(
    "chongqing guangxi hubei jiaxing national qiannan shanghai sichuan yunnan zhuzhou".split(" "),
  );
});

describe("what each place does otherwise than the country", () => {
  test.each([
    ["jiaxing", "budget", { mode: "none", points: 0 }],
    ["jiaxing", "conclusion", { form: "grade" }],
    ["shanghai", "equal", { mode: "manual" }],
    ["shanghai", "rounding", { decimals: 1 }],
    ["shanghai", "conclusion", { form: "none" }],
    ["qiannan", "equal", { mode: "exact" }],
    ["qiannan", "qualitative", { auto: { met: 1, partial: null, missed: 0 } }],
    ["qiannan", "conclusion", { form: "gradeAndText" }],
    ["zhuzhou", "conclusion", { form: "none" }],
    ["hubei", "budget", { mode: "proportional", points: 20 }],
    ["hubei", "reverse", { mode: "ratio" }],
    ["hubei", "qualitative", { bands: { missed: { low: 0, high: 0.5, highIncluded: false } } }],
    ["guangxi", "over", { ratio: 1.3, action: "reason" }],
    ["sichuan", "budget", { points: 10, explainBelow: 0.9 }],
    ["yunnan", "rounding", { decimals: 1 }],
    ["chongqing", "rounding", { decimals: 2 }],
  ] as const)("%s: %s", (id, parameter, rule) => {
    expect(profileOf(id)[parameter]).toMatchObject(rule);
    expect(profileOf(id)[parameter].origin.inheritedFrom).toBeUndefined();
  });

  test("the '=' rule of 黔南 is of 黔南 alone", () => {
    const exact = profiles.filter(({ equal }) => equal.mode === "exact");
    expect(exact.map(({ id }) => id)).toEqual(["qiannan"]);
  });
});
