import { problemOf } from "../model/runner";
import type { PaneModel } from "../model/pane-model";
import { Store } from "../model/store";
import type { Source } from "./sources";
import type { SheetLook } from "../../app/look";
import type { WorkbookPort } from "../../app/ports";
import type { Message } from "../../core";

/** A workbook opened on the page. */
export interface OpenBook {
  readonly name: string;
  readonly port: WorkbookPort;
  /** The cell selected last, told whenever it changes. */
  readonly selected: Store<{ readonly sheet: string; readonly cell: string } | null>;
  /** The workbook as it is now. */
  save(): Uint8Array;
  look(sheet: string): SheetLook;
  /** True from the first writing until it is saved. */
  readonly changed: Store<boolean>;
}

export interface PageState {
  readonly books: readonly OpenBook[];
  readonly current: OpenBook | null;
  readonly sheets: readonly string[];
  /** Files that could not be opened, each with the reason. */
  readonly refused: readonly { readonly name: string; readonly why: Message }[];
}

export interface PageHost {
  /** Opens a workbook; throws HostError. */
  open(name: string, bytes: Uint8Array): OpenBook;
  sample(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  saveFile(name: string, bytes: Uint8Array): void;
}

/** The files around the pane of the standalone page. */
export class PageModel {
  readonly store = new Store<PageState>({ books: [], current: null, sheets: [], refused: [] });

  constructor(
    readonly pane: PaneModel,
    private readonly host: PageHost,
  ) {}

  /** Opens files and brings the first good one to the front; the others are listed. */
  async add(files: readonly Source[]): Promise<void> {
    const refused: { name: string; why: Message }[] = [];
    const opened: OpenBook[] = [];
    for (const { name, bytes } of files) {
      try {
        opened.push(this.host.open(name, await bytes()));
      } catch (error) {
        refused.push({ name, why: problemOf(error) });
      }
    }
    const { books } = this.store.get();
    this.store.patch({ books: [...books, ...opened], refused });
    const [first] = opened;
    if (first) await this.show(first);
  }

  async addSample(): Promise<void> {
    const { name, bytes } = await this.host.sample();
    await this.add([{ name, bytes: () => Promise.resolve(bytes) }]);
  }

  async show(book: OpenBook): Promise<void> {
    this.store.patch({ current: book, sheets: await book.port.sheetNames() });
    await this.pane.open(book.port);
  }

  async showSheet(sheet: string): Promise<void> {
    const { current } = this.store.get();
    if (!current) return;
    await current.port.select(sheet, "A1");
    await this.pane.score();
  }

  async close(book: OpenBook): Promise<void> {
    const books = this.store.get().books.filter((other) => other !== book);
    this.store.patch({ books });
    if (this.store.get().current !== book) return;
    const [next] = books;
    if (next) await this.show(next);
    else {
      this.store.patch({ current: null, sheets: [] });
      this.pane.close();
    }
  }

  /** Hands the filled copy over under the file's own name. */
  save(): void {
    const { current } = this.store.get();
    if (!current) return;
    this.host.saveFile(current.name, current.save());
    current.changed.set(false);
  }

  forgetRefused(): void {
    this.store.patch({ refused: [] });
  }
}
