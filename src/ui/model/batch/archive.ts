import { Zip, ZipPassThrough } from "fflate";

/** A zip in memory. Workbooks are packed already: they are stored as they are. */
export class Archive {
  private readonly parts: Uint8Array[] = [];
  private readonly names = new Set<string>();
  private readonly zip = new Zip((error, part) => {
    if (error) throw error;
    this.parts.push(part);
  });

  add(name: string, bytes: Uint8Array): void {
    const entry = new ZipPassThrough(this.free(name));
    this.zip.add(entry);
    entry.push(bytes, true);
  }

  end(): Uint8Array {
    this.zip.end();
    const whole = new Uint8Array(this.parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  /** Two files of one name, from two folders: the second gets a number. */
  private free(name: string): string {
    let free = name;
    for (let count = 2; this.names.has(free); count++) {
      free = name.replace(/(\.\w+)?$/, (extension) => ` (${count})${extension}`);
    }
    this.names.add(free);
    return free;
  }
}
