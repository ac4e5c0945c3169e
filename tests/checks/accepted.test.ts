import { accept, acceptedSchema, applyAccepted, type Finding } from "../../src/core";
import { readExample } from "./example";
import { findingsOfExample } from "./run-checks";

const NOTE = "年中扩大了招生范围，已报财政。";
const over = (value: string): readonly Finding[] =>
  findingsOfExample(readExample(`培训人数 · 实际完成值 = ${value}`));

test("an accepted fault is listed with its note, not lost, and no longer asked about", () => {
  const findings = over("150人");
  const fault = accept(
    findings.find(({ check }) => check === "over-achieved")!,
    "表1",
    NOTE,
  );
  const { open, accepted, kept } = applyAccepted(findings, "表1", [fault]);
  expect(open.map(({ check }) => check)).not.toContain("over-achieved");
  expect(accepted.map(({ finding, note }) => [finding.check, note])).toEqual([
    ["over-achieved", NOTE],
  ]);
  expect(kept).toEqual([fault]);
});

test("one that has gone is dropped; one of another sheet is kept", () => {
  const [fault] = over("150人").map((finding) => accept(finding, "表1", NOTE));
  const elsewhere = { ...fault!, sheet: "表2" };
  const { kept, accepted } = applyAccepted(over("100人"), "表1", [fault!, elsewhere]);
  expect(kept).toEqual([elsewhere]);
  expect(accepted).toEqual([]);
});

test("the same cell with another value is another fault", () => {
  const accepted = over("150人").map((finding) => accept(finding, "表1", NOTE));
  const { open } = applyAccepted(over("160人"), "表1", accepted);
  expect(open.map(({ check }) => check)).toContain("over-achieved");
});

test("it is kept as plain data that is checked when read back", () => {
  const accepted = over("150人").map((finding) => accept(finding, "表1", NOTE));
  const text = JSON.stringify({ version: 1, accepted });
  expect(acceptedSchema.parse(JSON.parse(text)).accepted).toEqual(accepted);
  expect(acceptedSchema.safeParse({ version: 2, accepted }).success).toBe(false);
});
