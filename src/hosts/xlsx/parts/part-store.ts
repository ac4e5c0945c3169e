import { HostError } from "../../../app/errors";
import { decodePart } from "../xml/decode";
import type { Archive } from "../zip/archive";

/** The XML parts of a package as text; changes are kept aside until the file is saved. */
export class PartStore {
  private readonly texts = new Map<string, string>();
  private changes = new Map<string, { path: string; text: string | null }>();

  constructor(private readonly archive: Archive) {}

  has(path: string): boolean {
    const change = this.changes.get(path.toLowerCase());
    return change ? change.text !== null : this.archive.has(path);
  }

  /** A part's text, null when absent. Throws HostError: damaged, too-large. */
  read(path: string): string | null {
    const key = path.toLowerCase();
    const change = this.changes.get(key);
    if (change) return change.text;
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
    if (this.read(path) !== text) this.changes.set(path.toLowerCase(), { path, text });
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
    for (const { path, text } of this.changes.values()) {
      bytes.set(path, text === null ? null : encoder.encode(text));
    }
    return this.archive.save(bytes);
  }
}
