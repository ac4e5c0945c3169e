import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { finish, type Steps } from "../../src/core";
import { inTurns } from "../../src/ui/model/turns";

let now = 0;
beforeEach(() => {
  now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => void jest.restoreAllMocks());

/** Ten steps, each of so many milliseconds. */
function* tenSteps(each: number): Steps<string> {
  for (let step = 0; step < 10; step++) {
    now += each;
    yield;
  }
  return "done";
}

describe("a long piece of work in turns", () => {
  test.each([
    ["short steps fit into one turn", 1, 0],
    ["steps of 10 ms are paused after every second", 10, 5],
    ["a step that is long itself is paused after at once", 50, 10],
  ])("%s", async (_, each, pauses) => {
    const pause = jest.fn(() => Promise.resolve());
    await expect(inTurns(tenSteps(each), pause)).resolves.toBe("done");
    expect(pause).toHaveBeenCalledTimes(pauses);
  });

  test("is left off when it was overtaken in a pause", async () => {
    const pause = jest.fn(() => Promise.resolve());
    await expect(inTurns(tenSteps(30), pause, () => false)).resolves.toBeNull();
    expect(pause).toHaveBeenCalledTimes(1);
  });

  test("gives the same done at once", () => {
    expect(finish(tenSteps(30))).toBe("done");
  });
});
