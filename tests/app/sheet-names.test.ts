import fc from "fast-check";
import { sheetNamesFor } from "../../src/app/make/sheet-names";

const LONG = "2024年度城乡居民基本养老保险基金省级财政补助资金（第二批）项目";

describe("the sheet of a project is named by it", () => {
  test.each([
    ["as it stands", ["培训经费", "培训费"], ["培训经费", "培训费"]],
    ["without what sheet names refuse", ["就业/创业[2024]:*?\\"], ["就业创业2024"]],
    ["without apostrophes at its ends", ["'技能大赛'"], ["技能大赛"]],
    ["cut to 31 characters", [LONG], [LONG.slice(0, 31)]],
    ["with a number when it comes again", ["培训费", "培训费"], ["培训费", "培训费-2"]],
    ["with a number when only its case differs", ["App", "APP"], ["App", "APP-2"]],
    [
      "with a number in its 31 characters",
      [LONG, LONG],
      [LONG.slice(0, 31), `${LONG.slice(0, 29)}-2`],
    ],
    ["never as a sheet that stays", ["填表说明"], ["填表说明-2"]],
    ["never as Excel's own", ["history"], ["history-2"]],
    ["somehow, when nothing is left", ["[]"], ["form"]],
  ])("%s", (_, projects, names) => {
    expect(sheetNamesFor(projects, ["填表说明"])).toEqual(names);
  });

  test("whatever it is called, the name is allowed and no other sheet has it", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom("a", "A", "a-2"),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (projects) => {
        const names = sheetNamesFor(projects, ["A-3"]);
        expect(new Set([...names, "A-3"].map((name) => name.toLowerCase())).size).toBe(
          names.length + 1,
        );
        for (const name of names) expect(name).toMatch(/^(?!['\s])[^[\]:*?/\\]{1,31}(?<!['\s])$/);
      }),
    );
  });
});
