import type { WpsHost, WpsTaskPane } from "../hosts/wps";

/** A task pane belongs to the window of one workbook, so each workbook gets its own. */
interface OpenPane {
  readonly book: string;
  readonly id: number;
  readonly number: number;
}

/** What the ribbon's buttons do: kept in the hidden page, which lives as long as WPS does. */
export class Ribbon {
  private panes: OpenPane[] = [];
  private count = 0;

  /** `addressOf` gives the address of another page of the add-in. */
  constructor(
    private readonly host: WpsHost,
    private readonly addressOf: (page: string) => string,
    private readonly titles: { readonly pane: string; readonly probe: string },
  ) {}

  /** A button was clicked: leaves its order for the pane and shows it, or opens the diagnosis. */
  press(button: string): void {
    this.note("clicked");
    if (button === "probe") {
      this.host.ShowDialog(this.addressOf("probe.html"), this.titles.probe, 560, 720, false);
      return;
    }
    const book = this.host.ActiveWorkbook?.FullName ?? "";
    const open = this.panes.find((pane) => pane.book === book);
    const number = open?.number ?? ++this.count;
    this.host.PluginStorage.setItem(`pingfen.order.${number}`, `${++this.count}:${button}`);
    const pane = (open && this.host.GetTaskPane(open.id)) ?? this.create(book, number);
    pane.Visible = true;
    this.note("pane");
  }

  /** For the diagnosis: how far the ribbon came in this session. */
  note(step: "loaded" | "clicked" | "pane"): void {
    this.host.PluginStorage.setItem(`pingfen.ribbon.${step}`, "1");
  }

  private create(book: string, number: number): WpsTaskPane {
    this.forgetClosed();
    const address = this.addressOf(`taskpane.html?pane=${number}`);
    const pane = this.host.CreateTaskPane(address, this.titles.pane);
    this.panes = this.panes.filter((own) => own.book !== book);
    this.panes.push({ book, id: pane.ID, number });
    return pane;
  }

  /** Panes of workbooks that are closed, or go by another name since they were saved. */
  private forgetClosed(): void {
    const { Workbooks: books } = this.host;
    const open = Array.from({ length: books.Count }, (_, i) => books.Item(i + 1).FullName);
    const closed = this.panes.filter(({ book }) => !open.includes(book));
    for (const { id } of closed) this.host.GetTaskPane(id)?.Delete();
    this.panes = this.panes.filter((pane) => !closed.includes(pane));
  }
}
