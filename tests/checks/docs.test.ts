import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bookChecks, checks, say, type CheckId, type MessageKey } from "../../src/core";
import { en } from "../../src/core/messages/en";
import { zhCN } from "../../src/core/messages/zh-CN";
import { readExample } from "./example";
import { findingsOfExample } from "./run-checks";
import { CHECKS_FOLDER, sheetFrom } from "./sample";

const HEADINGS = ["检查什么", "为什么", "反例", "正例", "何时可以不管"];
const all = [...checks, ...bookChecks];

interface Doc {
  readonly title: string;
  readonly sections: ReadonlyMap<string, string>;
}

function docOf(id: string): Doc {
  const [head = "", ...parts] = readFileSync(join(CHECKS_FOLDER, id, "doc.md"), "utf8").split(
    /^## /m,
  );
  const sections = parts.map((part): [string, string] => {
    const [heading = "", ...lines] = part.split("\n");
    return [heading, lines.join("\n").trim()];
  });
  return { title: head.trim(), sections: new Map(sections) };
}

function blocks(section: string | undefined): string[] {
  return [...(section ?? "").matchAll(/```\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? "");
}

const examples = all.flatMap(({ id }) => {
  const { sections } = docOf(id);
  return [
    ...blocks(sections.get("反例")).map((block) => ({ id, block, wrong: true })),
    ...blocks(sections.get("正例")).map((block) => ({ id, block, wrong: false })),
  ];
});

test("every check has a folder with a page, and every folder is a check", () => {
  const folders = readdirSync(CHECKS_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "shared")
    .map(({ name }) => name);
  expect(all.map(({ id }) => id).sort()).toEqual(folders.sort());
  for (const { id } of all) expect(existsSync(join(CHECKS_FOLDER, id, "doc.md"))).toBe(true);
});

describe.each(all.map(({ id }) => [id]))("%s", (id: CheckId) => {
  test("its page has the five headings, each with something under it", () => {
    const { title, sections } = docOf(id);
    expect(title).toBe(`# ${id}`);
    expect([...sections.keys()]).toEqual(HEADINGS);
    for (const text of sections.values()) expect(text).not.toBe("");
    expect(blocks(sections.get("反例")).length).toBeGreaterThan(0);
    expect(blocks(sections.get("正例")).length).toBeGreaterThan(0);
  });

  test("says in both languages why it matters and what to do", () => {
    for (const catalog of [zhCN, en]) {
      for (const key of [`check.${id}.why`, `check.${id}.todo`] as const) {
        expect((catalog[key as MessageKey] as () => string)()).toMatch(/[。.?？]$/);
      }
    }
  });
});

test("the sample form and the sample list are clean", () => {
  const form = { sheets: [sheetFrom("sample-form.md", "表1")], summary: null, fileName: null };
  const list = { sheets: [sheetFrom("sample-list.md", "清单")], summary: null, fileName: null };
  expect(findingsOfExample(form).map(({ check }) => check)).toEqual([]);
  expect(findingsOfExample(list).map(({ check }) => check)).toEqual([]);
});

test.each(examples.filter(({ wrong }) => wrong))("$id reports: $block", ({ id, block }) => {
  const findings = findingsOfExample(readExample(block));
  expect(findings.map(({ check }) => check)).toContain(id);
  for (const finding of findings) {
    for (const locale of ["zh-CN", "en"] as const) {
      expect(say(finding.message, locale)).toMatch(/[。.?？]$/);
    }
  }
});

test.each(examples.filter(({ wrong }) => !wrong))("$id is silent: $block", ({ id, block }) => {
  const findings = findingsOfExample(readExample(block));
  expect(findings.map(({ check }) => check)).not.toContain(id);
});
