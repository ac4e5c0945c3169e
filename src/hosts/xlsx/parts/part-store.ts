import { HostError } from "../../../app/errors";
import { decodePart } from "../xml/decode";
import type { Archive } from "../zip/archive";

/** What a part holds now; null when it was removed, bytes when it was copied. */
type Content = string | Uint8Array | null;

/** The XML parts of a package as text; changes are kept aside until the file is saved. */
export class PartStore {
  private readonly texts = new Map<string, string>();
  private changes = new Map<string, { path: string; content: Content }>();

  constructor(private readonly archive: Archive) {}

  has(path: string): boolean {
    const change = this.changes.get(path.toLowerCase());
    return change ? change.content !== null : this.archive.has(path);
  }

  /** A part's text, null when absent. Throws HostError: damaged, too-large. */
  read(path: string): string | null {
    const key = path.toLowerCase();
    const change = this.changes.get(key);
    if (change) {
      const { content } = change;
      return content instanceof Uint8Array ? decodePart(content, path) : content;
    }
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const bytes = this.archive.read(path);
    if (!bytes) return null;
    const text = decodePart(bytes, path);
    this.texts.set(key, text);
    return text;
  }

  /** A part that must be there. */
  need(path: string): string {
    const text = this.read(path);
    if (text === null) throw new HostError("damaged", { detail: `${path} is missing` });
    return text;
  }

  /** Replaces, adds or removes (null) a part. */
  put(path: string, text: string | null): void {
    if (this.read(path) !== text) this.changes.set(path.toLowerCase(), { path, content: text });
  }

  /** Puts a copy of a part, whatever it holds, under another path. Throws HostError: damaged, too-large. */
  copy(from: string, to: string): void {
    const change = this.changes.get(from.toLowerCase());
    const content = change ? change.content : this.archive.read(from);
    if (content === null) throw new HostError("damaged", { detail: `${from} is missing` });
    this.changes.set(to.toLowerCase(), { path: to, content });
  }

  /** The paths that exist, those of the file first. */
  paths(): string[] {
    const added = [...this.changes.values()].map(({ path }) => path);
    return [...new Set([...this.archive.names(), ...added])].filter((path) => this.has(path));
  }

  /** A path of the pattern that no part has yet: comments1.xml, comments2.xml… */
  freePath(pattern: (n: number) => string): string {
    for (let n = 1; ; n++) if (!this.has(pattern(n))) return pattern(n);
  }

  /** Runs changes; when they throw, none of them stays. */
  transaction<T>(work: () => T): T {
    const before = new Map(this.changes);
    try {
      return work();
    } catch (error) {
      this.changes = before;
      throw error;
    }
  }

  get changed(): boolean {
    return this.changes.size > 0;
  }

  save(): Uint8Array {
    const encoder = new TextEncoder();
    const bytes = new Map<string, Uint8Array | null>();
    for (const { path, content } of this.changes.values()) {
      bytes.set(path, typeof content === "string" ? encoder.encode(content) : content);
    }
    return this.archive.save(bytes);
  }
}
