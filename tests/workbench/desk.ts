import type { Grid } from "../../src/core";
import { parseRect, rectName, type Rect } from "../excel-server/book/rect";
import type { Book } from "../excel-server/book/book";
import { WebChannel } from "../excel-server/clients/channel";
import { RichApiError } from "../excel-server/rich-object";
import { ExcelServer, type ServerOptions } from "../excel-server/server";
import { pictureOf, type Picture } from "./picture";

export interface DeskOptions extends ServerOptions {
  /** Origin of the page that plays Excel. */
  readonly origin: string;
  readonly locale?: string;
  /** Reads a workbook the add-in asks to open. */
  readonly readWorkbook?: (bytes: Uint8Array) => readonly Grid[];
}

/** What the page shows; fetched again whenever `revision` moves. */
export interface DeskState {
  readonly revision: number;
  readonly sheets: readonly string[];
  readonly active: string;
  readonly picture: Picture | null;
  readonly selection: string | null;
  readonly paneShown: boolean;
  readonly frameName: string;
  readonly requests: number;
}

/** Excel's window on the desk: a workbook, the add-in's channel, and what a person does to them. */
export class Desk {
  readonly server: ExcelServer;
  readonly channel: WebChannel;
  readonly shell = { paneState: "Background", openWorkbook: (text: string) => this.open(text) };
  private revision = 0;

  constructor(
    readonly book: Book,
    private readonly options: DeskOptions,
  ) {
    this.server = new ExcelServer(book, options, this.shell);
    this.channel = new WebChannel(this.server, options);
  }

  state(): DeskState {
    const active = this.book.sheets[this.book.active];
    return {
      revision: this.revision,
      sheets: this.book.sheets.map(({ name }) => name),
      active: active?.name ?? "",
      picture: active ? pictureOf(active) : null,
      selection: this.book.selection,
      paneShown: this.shell.paneState === "Visible",
      frameName: this.channel.frameName(),
      requests: this.server.requests.length,
    };
  }

  /** A message of the add-in's frame: what to post back. */
  receive(text: string): string[] {
    this.revision++;
    return this.channel.receive(text);
  }

  click(functionName: string, controlId: string): string[] {
    return this.channel.click(functionName, controlId);
  }

  showPane(): void {
    this.shell.paneState = "Visible";
    this.revision++;
  }

  activate(sheet: string): void {
    this.book.active = this.book.sheets.findIndex(({ name }) => name === sheet);
    this.revision++;
  }

  /** A person starts editing a cell: until they enter it, the add-in is turned away. */
  edit(): void {
    this.book.editingCell = true;
  }

  /** The person leaves the cell as it was. */
  leave(): void {
    this.book.editingCell = false;
    this.revision++;
  }

  /** A person enters text in a cell of the active sheet; text that is refused changes nothing. */
  enter(cell: string, text: string): void {
    this.leave();
    const sheet = this.book.sheets[this.book.active];
    const at: Rect | null = parseRect(cell);
    if (!sheet || !at || rectName(at) !== cell) return;
    try {
      sheet.enter(at.row, at.column, text);
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
    }
  }

  private open(base64: string): void {
    const grids = this.options.readWorkbook?.(Buffer.from(base64, "base64")) ?? [];
    this.book.sheets.splice(0, this.book.sheets.length);
    for (const grid of grids) this.book.addGrid(grid);
    this.book.active = 0;
  }
}
