import { probe } from "../../../src/hosts/wps/probe";
import { hostOf } from "../../wps-app/application";
import { Desk } from "../../wps-app/desk";
import { LIKE_EXCEL, THE_OTHER_WAY } from "../../wps-app/quirks";
import { Shell } from "../../wps-app/shell";
import { sampleGrid, SMALL_FORM } from "../sample";

function open(quirks = LIKE_EXCEL) {
  const desk = new Desk(quirks);
  const mine = desk.open([sampleGrid(SMALL_FORM)]);
  return { desk, mine, host: hostOf(desk, new Shell().addin()) };
}

describe("the diagnosis", () => {
  test.each([
    ["like Excel", LIKE_EXCEL],
    ["the other way", THE_OTHER_WAY],
  ])("finds everything working in the stand-in, %s", (_, quirks) => {
    const failed = probe(open(quirks).host).filter(
      ({ works, id }) => !works && id !== "long-property",
    );
    expect(failed).toEqual([]);
  });

  test("leaves the person's workbook alone, in front and unread", () => {
    const { desk, mine, host } = open();
    const findings = probe(host);
    expect(desk.books).toEqual([mine]);
    expect(desk.front).toBe(0);
    expect(desk.screenUpdating).toBe(true);
    const told = findings.map(({ detail }) => detail).join("\n");
    for (const word of ["培训人数", "自评表", mine.fullName]) expect(told).not.toContain(word);
  });

  test("says what a WPS can't do, and goes on", () => {
    const { desk, host } = open();
    desk.enter = () => {
      throw new Error("不支持");
    };
    const findings = new Map(probe(host).map((found) => [found.id, found]));
    expect(findings.get("block-write")).toEqual({
      ...{ id: "block-write", works: false, detail: "不支持" },
    });
    expect(findings.get("merged")?.works).toBe(true);
  });
});
