import { problemOf } from "../model/runner";
import type { PaneModel } from "../model/pane-model";
import { Store } from "../model/store";
import { watchEntries, type Entries } from "./entries";
import { createFileDesk } from "./file-desk";
import type { OpenBook, PageHost } from "./host";
import { isSame, type Source } from "./sources";
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
  /** The books shown to the person, and those that hold what was entered in 批量. */
  private readonly bookOfSource = new Map<Source, OpenBook>();
  private readonly entries = new WeakMap<OpenBook, Entries>();

  constructor(
    readonly pane: PaneModel,
    private readonly host: PageHost,
  ) {}

  /**
   * Opens a file and brings it to the front; several are listed in 批量 and tried at once, and so is
   * one that comes while a list is tried. A file that is there already is not taken again.
   */
  async add(files: readonly Source[]): Promise<void> {
    const known = [...this.store.get().listed, ...this.bookOfSource.keys()];
    const distinct: Source[] = [];
    for (const file of files) {
      const source = known.find((one) => isSame(one, file)) ?? file;
      if (!distinct.some((one) => isSame(one, source))) distinct.push(source);
    }
    const [only, second] = distinct;
    const joins = this.store.get().listed.length > 0 && this.pane.batch.scanning;
    if (only && !second && !joins) await this.bring(only);
    else if (only) await this.list(distinct);
  }

  /** Lists files in 批量, after those listed already, and tries them all. */
  private async list(files: readonly Source[]): Promise<void> {
    const before = this.store.get().listed;
    const fresh = files.filter((file) => !before.includes(file));
    const { batch, make } = this.pane;
    make.close();
    if (fresh.length === 0) {
      this.pane.go("batch");
      return;
    }
    const listed = [...before, ...fresh];
    this.store.patch({ listed, refused: [] });
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
    this.store.patch({ refused: [] });
    let book: OpenBook;
    try {
      book = await this.hold(source);
    } catch (error) {
      this.store.patch({ refused: [{ name: source.name, why: problemOf(error) }] });
      return false;
    }
    const { books } = this.store.get();
    if (!books.includes(book)) this.store.patch({ books: [...books, book] });
    await this.show(book);
    return true;
  }

  /** Opens a file without showing it, when it isn't open. Throws HostError. */
  async hold(source: Source): Promise<OpenBook> {
    const open = this.bookOf(source);
    if (open) return open;
    const bytes = await source.bytes();
    // Whoever asked at the same time may have opened it meanwhile.
    const meanwhile = this.bookOf(source);
    if (meanwhile) return meanwhile;
    const opened = this.host.open(source.name, bytes);
    const [port, entries] = watchEntries(opened.port);
    const book = { ...opened, port };
    this.bookOfSource.set(source, book);
    this.entries.set(book, entries);
    return book;
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
    this.letGo();
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

  /** A file's copy was handed over filled in, with what was entered for it. */
  saved(source: Source): void {
    const book = this.bookOf(source);
    if (!book) return;
    book.changed.set(false);
    this.entries.get(book)?.settle();
  }

  /** Whether anything would be lost with the page: what was entered or written, and not saved. */
  isUnsaved(): boolean {
    return [...this.bookOfSource.values()].some(
      (book) => book.changed.get() || this.entries.get(book)?.waiting(),
    );
  }

  /** Takes the files out of 批量; those that are open stay open. */
  clearList(): void {
    this.store.patch({ listed: [] });
    this.letGo();
  }

  forgetRefused(): void {
    this.store.patch({ refused: [] });
  }

  /** Lets go of files neither shown nor listed: the list counts on what was entered in its files. */
  private letGo(): void {
    const { books, listed } = this.store.get();
    for (const [source, book] of this.bookOfSource) {
      if (!books.includes(book) && !listed.includes(source)) this.bookOfSource.delete(source);
    }
  }
}
