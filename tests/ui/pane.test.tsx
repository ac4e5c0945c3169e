/** @jest-environment jsdom */
import "./page";
import { configure, fireEvent, render, screen, within } from "@testing-library/react";
import { loadCatalog, type Locale } from "../../src/core";
import { createMemoryPort } from "../../src/hosts/memory";
import { Store } from "../../src/ui/model/store";
import { Pane } from "../../src/ui/Pane";
import type { ThemeKind } from "../../src/ui/theme";
import { sheetOf } from "../core/detect/sheet";
import { formPort, paneOn, samplePort } from "./workbooks";

// Asking jsdom whether an element is visible takes longer than all the rest.
configure({ defaultHidden: true });

async function show(port = samplePort(), locale: Locale = "zh-CN") {
  const model = paneOn(port);
  await model.score();
  const language = { locale, catalog: await loadCatalog(locale) };
  const theme = new Store<ThemeKind>("light");
  render(<Pane model={model} language={language} theme={theme} />);
  await screen.findByRole("button", { name: /预览并写入|Preview and write/ });
  return model;
}

describe("the pane on the sample form", () => {
  it("says total, grade and rate at the top, and each indicator in a line", async () => {
    await show();
    expect(screen.getByRole("img", { name: "总分 88.56，满分 100" })).toBeTruthy();
    expect(screen.getByText("良")).toBeTruthy();
    expect(screen.getByText("执行率 86.12%")).toBeTruthy();
    const line = screen.getByRole("button", { name: /^正常参保缴费人数/ });
    expect(line.textContent).toContain("3.59/5");
    expect(line.textContent).toContain("部分完成");
  });

  it("opens a row to its sum, document and cell", async () => {
    await show();
    fireEvent.click(screen.getByRole("button", { name: /^正常参保缴费人数/ }));
    expect(screen.getByText("668607 ÷ 931423 × 5 = 3.59")).toBeTruthy();
    expect(screen.getByText(/^依据 /)).toBeTruthy();
    expect(screen.getByRole("button", { name: "定位 H15" })).toBeTruthy();
  });

  it("lists every cell before it is written, and says so in English too", async () => {
    await show(samplePort(), "en");
    fireEvent.click(screen.getByRole("button", { name: /^Preview and write/ }));
    const line = screen.getByRole("checkbox", { name: /^H15 Score blank → 3\.59 / });
    expect((line as HTMLInputElement).checked).toBe(true);
  });
});

describe("a row for a person", () => {
  it("refuses a number outside the interval with the reason, and takes one inside", async () => {
    const model = await show(formPort("shanghai-2020-01-zhiye-peixun-jichu"));
    fireEvent.click(screen.getByRole("button", { name: /^还有 5 项要你定/ }));
    const field = within(screen.getByRole("main")).getByLabelText("得分");
    fireEvent.change(field, { target: { value: "9" } });
    fireEvent.blur(field);
    expect(screen.getByText("只能在 0 到 5 分之间")).toBeTruthy();
    expect(model.store.get().choices.decisions).toEqual([]);
    fireEvent.change(field, { target: { value: "4" } });
    fireEvent.blur(field);
    expect(model.store.get().choices.decisions).toMatchObject([{ score: 4 }]);
    expect(screen.getByText(/^还有 4 项要你定/)).toBeTruthy();
  });
});

describe("a sheet where no form is found", () => {
  const ODD = `某局2024年工作考评
序|考核事项|本年应达要求|年底落实|配分|打分
1|培训人数|≥53人|55人|100|`;

  async function showOdd() {
    const model = paneOn(createMemoryPort([sheetOf(ODD)]));
    await model.score();
    const language = { locale: "zh-CN" as const, catalog: await loadCatalog("zh-CN") };
    const theme = new Store<ThemeKind>("light");
    render(<Pane model={model} language={language} theme={theme} />);
    return { model, field: await screen.findByLabelText("表头在第几行") };
  }
  const useRow = (field: HTMLElement, row: string): void => {
    fireEvent.change(field, { target: { value: row } });
    fireEvent.click(screen.getByRole("button", { name: "按此行识别" }));
  };

  it.each([
    ["a row below the sheet", "9", "请填行号，1 到 3"],
    ["no number", "二", "请填行号，1 到 3"],
    ["a row of the table", "3", "第 3 行不像表头：缺指标名称、年度指标值这样的列名。"],
  ])("answers what is wrong with %s", async (_, typed, said) => {
    const { field } = await showOdd();
    useRow(field, typed);
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it("reads from the row that is given, says so, and goes back", async () => {
    const { field } = await showOdd();
    useRow(field, "2");
    expect(await screen.findByText("表头是你指定的第 2 行")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^培训人数/ })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "改回自动识别" }));
    expect(await screen.findByLabelText("表头在第几行")).toBeTruthy();
  });
});
