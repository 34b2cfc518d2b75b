/** A list of 32-bit numbers that grows by doubling. */
export class NumberBuffer {
  #items = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = value;
  }

  /** The numbers pushed so far, in a block of their exact size. */
  toArray(): Uint32Array {
    return this.#items.slice(0, this.#length);
  }
}
