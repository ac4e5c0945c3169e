import type { Form } from "../../src/core";
import { decisionsOf, NO_CHOICES, parseChoices, settle } from "../../src/ui/model/choices";

const form = (...rows: readonly [number, string][]): Form =>
  ({ rows: rows.map(([row, name]) => ({ row, name })), reasonBlocks: [] }) as unknown as Form;

const kept = {
  ...NO_CHOICES,
  decisions: [{ row: 15, name: "稳定就业", score: 20 }],
  reasons: [{ row: 16, name: "补贴及时率", text: "原因：拨款推迟" }],
};

describe("kept choices", () => {
  it("survive being kept as text", () => {
    expect(parseChoices(JSON.stringify(kept))).toEqual(kept);
  });

  it.each(["", "{", "[]", '{"version":2}', "null"])("are not read from %s", (text) => {
    expect(parseChoices(text)).toBeNull();
  });

  it("follow their indicators when rows were inserted above", () => {
    const moved = settle(kept, form([17, "稳定就业"], [18, "补贴及时率"]));
    expect(decisionsOf(moved)).toEqual(new Map([[17, { score: 20 }]]));
    expect(moved.reasons[0]?.row).toBe(18);
  });

  it("are dropped when their indicator is gone, or when two could be meant", () => {
    expect(settle(kept, form([15, "别的指标"])).decisions).toEqual([]);
    expect(settle(kept, form([17, "稳定就业"], [19, "稳定就业"])).decisions).toEqual([]);
  });
});
