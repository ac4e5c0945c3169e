import { en as pageEn } from "../../src/core/messages/en";
import { commandLineEn } from "../../src/core/messages/en-command-line";
import { zhCN as pageZhCN } from "../../src/core/messages/zh-CN";
import { commandLineZhCN } from "../../src/core/messages/zh-CN-command-line";

const en = { ...pageEn, ...commandLineEn };
const zhCN = { ...pageZhCN, ...commandLineZhCN };

describe("the two languages", () => {
  it("say the same things", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it("each say something in every sentence that needs no facts", () => {
    for (const catalog of [zhCN, en]) {
      for (const [key, sentence] of Object.entries(catalog)) {
        if (sentence.length > 0) continue;
        expect([key, (sentence as () => string)().trim()]).not.toEqual([key, ""]);
      }
    }
  });

  it("stay under a hundred characters where they stand in a message bar", () => {
    for (const [key, sentence] of Object.entries(zhCN)) {
      if (!key.startsWith("pane.") || sentence.length > 0) continue;
      expect((sentence as () => string)().length).toBeLessThan(100);
    }
  });
});
