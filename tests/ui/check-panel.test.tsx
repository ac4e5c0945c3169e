/** @jest-environment jsdom */
import "./page";
import { configure, fireEvent, render, screen } from "@testing-library/react";
import { loadCatalog } from "../../src/core";
import { Store } from "../../src/ui/model/store";
import { Pane } from "../../src/ui/Pane";
import type { ThemeKind } from "../../src/ui/theme";
import { formPort, paneOn } from "./workbooks";

configure({ defaultHidden: true });

const FORM = "zhuzhou-2023-02-shiye-danwei-zhaopin";

async function show(panel: string) {
  const model = paneOn(formPort(FORM));
  await model.score();
  model.go(panel);
  const language = { locale: "zh-CN", catalog: await loadCatalog("zh-CN") } as const;
  render(<Pane model={model} language={language} theme={new Store<ThemeKind>("light")} />);
  return model;
}

describe("the panel 检查", () => {
  it("shows findings by level, and one level when its chip is pressed", async () => {
    await show("check");
    const chip = await screen.findByRole("button", { name: /^错误 \d/ });
    const all = screen.getAllByRole("button", { name: "忽略并说明" }).length;
    fireEvent.click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getAllByRole("button", { name: "忽略并说明" }).length).toBeLessThan(all);
  });

  it("folds the why with its document, and asks for a word before a fault is let stand", async () => {
    await show("check");
    const [why] = await screen.findAllByRole("button", { name: "为什么" });
    expect(screen.queryByText(/^怎么办：/)).toBeNull();
    fireEvent.click(why!);
    expect(screen.getByText(/^怎么办：/)).toBeTruthy();
    expect(screen.getByText(/^依据 /)).toBeTruthy();
    fireEvent.click(screen.getAllByRole("button", { name: "忽略并说明" })[0]!);
    fireEvent.click(screen.getByRole("button", { name: "忽略" }));
    expect(screen.getByText("先写明理由")).toBeTruthy();
  });

  it("is where the count of errors in 评分 leads", async () => {
    const model = await show("score");
    fireEvent.click(await screen.findByRole("button", { name: /^检查出 \d+ 处错误/ }));
    expect(model.store.get().panel).toBe("check");
  });
});
