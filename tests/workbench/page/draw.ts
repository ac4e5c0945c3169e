import type { DeskState } from "../desk";
import type { PictureCell } from "../picture";
import type { Ribbon, RibbonButton } from "./ribbon.js";

export const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

export function drawRibbon({ tab, groups }: Ribbon, press: (button: RibbonButton) => void): void {
  element("tab").textContent = tab;
  for (const group of groups) {
    const box = document.createElement("div");
    box.className = "group";
    for (const button of group.buttons) {
      const drawn = document.createElement("button");
      drawn.id = button.id;
      drawn.title = button.tip;
      const icon = document.createElement("img");
      Object.assign(icon, { src: button.icon, width: 32, height: 32, alt: "" });
      drawn.append(icon, button.label);
      drawn.onclick = () => press(button);
      box.append(drawn);
    }
    const label = document.createElement("div");
    label.textContent = group.label;
    box.append(label);
    element("ribbon").append(box);
  }
}

export interface SheetHands {
  activate(sheet: string): void;
  edit(): void;
  leave(): void;
  enter(cell: string, text: string): void;
}

export function drawSheet(state: DeskState, hands: SheetHands): void {
  element("pane").toggleAttribute("data-shown", state.paneShown);
  element("status").textContent = `${state.requests} requests`;
  element("sheets").replaceChildren(
    ...state.sheets.map((name) => {
      const button = document.createElement("button");
      button.textContent = name;
      button.toggleAttribute("aria-current", name === state.active);
      button.onclick = () => hands.activate(name);
      return button;
    }),
  );
  const table = document.createElement("table");
  const head = table.insertRow();
  for (let column = 0; column <= (state.picture?.columns ?? 0); column++) {
    const cell = document.createElement("th");
    cell.textContent = column === 0 ? "" : letters(column);
    head.append(cell);
  }
  for (const { row, hidden, cells } of state.picture?.rows ?? []) {
    const line = table.insertRow();
    line.hidden = hidden;
    const number = document.createElement("th");
    number.textContent = String(row);
    line.append(number, ...cells.map((cell) => drawCell(cell, state, hands)));
  }
  element("sheet").replaceChildren(table);
  table.querySelector(".selected")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function drawCell(cell: PictureCell, state: DeskState, hands: SheetHands): HTMLTableCellElement {
  const drawn = document.createElement("td");
  drawn.id = cell.cell;
  drawn.textContent = cell.text;
  drawn.rowSpan = cell.rowSpan;
  drawn.colSpan = cell.colSpan;
  drawn.classList.toggle("marked", cell.marked);
  drawn.classList.toggle("selected", state.selection === `${state.active}!${cell.cell}`);
  drawn.onclick = () => {
    element("place").textContent = cell.cell;
    element("content").textContent = cell.formula ?? cell.text;
  };
  drawn.ondblclick = () => editCell(drawn, cell, hands);
  return drawn;
}

/** Until Enter or Escape the person is in the cell, and Excel turns the add-in away. */
function editCell(drawn: HTMLElement, cell: PictureCell, hands: SheetHands): void {
  const input = document.createElement("input");
  input.value = cell.formula ?? cell.text;
  input.onkeydown = ({ key }) => {
    if (key === "Enter") hands.enter(cell.cell, input.value);
    if (key === "Escape") hands.leave();
  };
  drawn.replaceChildren(input);
  input.focus();
  hands.edit();
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
