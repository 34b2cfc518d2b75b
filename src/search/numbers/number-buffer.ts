/** A block may be larger than its numbers by this share of them. */
const SPARE = 0.2;

/** A list of 32-bit numbers that grows by doubling. */
export class NumberBuffer {
  #items: Uint32Array;
  #length = 0;

  /** `room` for as many as are likely to come. */
  constructor(room = 1024) {
    this.#items = new Uint32Array(Math.max(16, room));
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) this.#grow(this.#length + 1);
    this.#items[this.#length++] = value;
  }

  append(values: Uint16Array | Uint32Array | Int32Array): void {
    const length = this.#length + values.length;
    if (length > this.#items.length) this.#grow(length);
    this.#items.set(values, this.#length);
    this.#length = length;
  }

  /** Appends each number moved by `below` where it is less than `bound`, by `above` elsewhere. */
  appendMoved(values: Uint32Array | Int32Array, bound: number, below: number, above: number): void {
    const first = this.#length;
    this.append(values);
    if (below === 0 && above === 0) return;
    const items = this.#items;
    for (let at = 0; at < values.length; at++) {
      const value = values[at]!;
      items[first + at] = value + (value < bound ? below : above);
    }
  }

  #grow(least: number): void {
    const larger = new Uint32Array(Math.max(this.#items.length * 2, least));
    larger.set(this.#items.subarray(0, this.#length));
    this.#items = larger;
  }

  /**
   * The numbers so far, in a block of their exact size; where the buffer is nearly full it is its
   * own block, as copies of millions of numbers are what a large story's time goes into.
   */
  toArray(): Uint32Array {
    const isNearlyFull = this.#items.length - this.#length <= this.#length * SPARE;
    return isNearlyFull
      ? this.#items.subarray(0, this.#length)
      : this.#items.slice(0, this.#length);
  }
}
