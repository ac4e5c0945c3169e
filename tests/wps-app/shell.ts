import type { WpsAddin, WpsTaskPane } from "../../src/hosts/wps/api";

/** A task pane or a dialog that an add-in opened. */
export interface OpenedPage {
  readonly kind: "pane" | "dialog";
  readonly url: string;
  readonly title: string;
  visible: boolean;
}

/** What WPS gives an add-in's pages: shared storage, task panes and dialogs. */
export class Shell {
  readonly storage = new Map<string, string>();
  readonly pages: OpenedPage[] = [];

  /** `changed` is told whenever a page is opened, shown, hidden or deleted. */
  constructor(private readonly changed: () => void = () => undefined) {}

  /** The members as an add-in sees them. [T] getItem gives text; guess: undefined when absent. */
  addin(): WpsAddin {
    return {
      PluginStorage: {
        getItem: (key) => this.storage.get(key),
        setItem: (key, value) => void this.storage.set(key, String(value)),
      },
      CreateTaskPane: (url, title = "") => {
        this.pages.push({ kind: "pane", url, title, visible: false });
        return this.pane(this.pages.length);
      },
      GetTaskPane: (id) => (this.pages[id - 1]?.kind === "pane" ? this.pane(id) : null),
      ShowDialog: (url, title = "") => {
        this.pages.push({ kind: "dialog", url, title, visible: true });
        this.changed();
      },
    };
  }

  private pane(id: number): WpsTaskPane {
    const page = this.pages[id - 1];
    if (!page) throw new Error(`no task pane ${id}`);
    const { changed } = this;
    return {
      ID: id,
      get Visible() {
        return page.visible;
      },
      set Visible(visible: boolean) {
        page.visible = visible;
        changed();
      },
      Delete: () => {
        page.visible = false;
        changed();
      },
    };
  }
}
