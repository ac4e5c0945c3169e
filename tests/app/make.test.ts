import { grouped } from "../../src/app/make/blocks";
import { makeForm } from "../../src/app/make/make-form";
import { readProjects } from "../../src/app/make/listed-project";
import { detectForms } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import { bytesOf } from "../forms/fixtures";

const list = openWorkbook(bytesOf("books", "shaoxing-2023-list.xlsx"));
const projects = readProjects(list.read(list.sheetNames[0]!));

test("the list's projects come with their head and annual indicators", () => {
  expect(projects.map(({ name, indicators }) => [name, indicators.length])).toEqual([
    ["绍兴市在事业单位工作人员公开招聘面试及体检", 9],
    ["全市人力资源和社保事务工作", 15],
    ["培训经费", 8],
    ["再就业资金政策兑现企业", 9],
    ["培训费", 9],
  ]);
  expect(projects[0]).toMatchObject({
    unit: "绍兴市人力资源和社会保障局本级",
    year: 2023,
    budget: 440720,
  });
});

test("indicators of one label stand together", () => {
  const labels = grouped(projects[1]!.indicators).map(({ level2 }) => level2);
  const runs = labels.filter((label, i) => label !== labels[i - 1]);
  expect(runs).toEqual([...new Set(labels)]);
});

describe.each(["qiannan-blank.xlsx", "jiaxing-blank.xlsx"])("into %s", (blank) => {
  test.each(projects.map((project) => [project.name, project] as const))("%s", (_, project) => {
    const book = openWorkbook(bytesOf("books", blank));
    const { sheet } = makeForm(book, project);
    const saved = openWorkbook(book.save());
    const [form, ...others] = detectForms(saved.read(sheet)).forms;
    expect(others).toEqual([]);
    expect(form?.project?.text).toBe(project.name);
    expect(form?.year?.year).toBe(project.year);
    const indicators = grouped(project.indicators);
    const rows = form?.rows.filter(({ kind }) => kind === "indicator") ?? [];
    expect(rows.map(({ name }) => name)).toEqual(indicators.map(({ name }) => name));
    expect(rows.map(({ points }) => points)).toEqual(indicators.map(({ points }) => points));
    rows.forEach((row, i) => {
      const { sign, target, unit } = indicators[i]!;
      const printed = (sign === "定性" ? "" : sign) + target + unit;
      expect(row.texts.target).toBe(printed);
    });
  });
});
