import { problemOf } from "../model/runner";
import type { PaneModel } from "../model/pane-model";
import { Store } from "../model/store";
import { createFileDesk } from "./file-desk";
import type { OpenBook, PageHost } from "./host";
import type { Source } from "./sources";
import { baseName } from "../../app/base-name";
import type { Message } from "../../core";

export interface PageState {
  readonly books: readonly OpenBook[];
  readonly current: OpenBook | null;
  readonly sheets: readonly string[];
  /** The files listed in 批量, opened only when somebody looks into one. */
  readonly listed: readonly Source[];
  /** Files that could not be opened, each with the reason. */
  readonly refused: readonly { readonly name: string; readonly why: Message }[];
}

/** The files around the pane of the standalone page. */
export class PageModel {
  readonly store = new Store<PageState>({
    books: [],
    current: null,
    sheets: [],
    listed: [],
    refused: [],
  });
  private readonly bookOfSource = new Map<Source, OpenBook>();

  constructor(
    readonly pane: PaneModel,
    private readonly host: PageHost,
  ) {}

  /** Opens a file and brings it to the front; several are listed in 批量 and tried at once. */
  async add(files: readonly Source[]): Promise<void> {
    const [only, second] = files;
    if (only && !second) await this.bring(only);
    else if (only) await this.list(files);
  }

  /** Lists files in 批量, after those listed already, and tries them all. */
  private async list(files: readonly Source[]): Promise<void> {
    const listed = [...this.store.get().listed, ...files];
    this.store.patch({ listed, refused: [] });
    const { batch, make } = this.pane;
    make.close();
    batch.setFiles(createFileDesk(listed, this, this.host));
    this.pane.go("batch");
    await batch.scan();
  }

  /** The book of a file that is open. */
  bookOf(source: Source): OpenBook | null {
    return this.bookOfSource.get(source) ?? null;
  }

  /** Brings a file to the front, opening it first when it isn't open; false when it can't be. */
  async bring(source: Source): Promise<boolean> {
    const { name } = source;
    let book = this.bookOf(source);
    this.store.patch({ refused: [] });
    if (!book) {
      try {
        book = this.host.open(name, await source.bytes());
      } catch (error) {
        this.store.patch({ refused: [{ name, why: problemOf(error) }] });
        return false;
      }
      this.bookOfSource.set(source, book);
      this.store.patch({ books: [...this.store.get().books, book] });
    }
    await this.show(book);
    return true;
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
    for (const [source, one] of this.bookOfSource)
      if (one === book) this.bookOfSource.delete(source);
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
    this.host.saveFile(baseName(current.name), current.save());
    current.changed.set(false);
  }

  /** Takes the files out of 批量; those that are open stay open. */
  clearList(): void {
    this.store.patch({ listed: [] });
  }

  forgetRefused(): void {
    this.store.patch({ refused: [] });
  }
}
