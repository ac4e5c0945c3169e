/**
 * In Excel on the web office.js (`onWindowKeydown`) takes Tab from the page and goes to the next
 * element of its own list; from anything else, such as a heading that took the focus or the place
 * of a removed button, it leaves the pane for the sheet. There the browser's own Tab is right.
 */
export function keepTab(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) {
      event.stopPropagation();
    }
  });
}
