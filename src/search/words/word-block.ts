/** A block may have room for more words by this share of them. */
const SPARE = 0.1;

/**
 * The words of the articles that were read, one behind the other in the order of reading. It only
 * grows, so that stories made while others are in use share what is the same in them.
 */
export class WordBlock {
  #words: Uint32Array;
  #starts: Uint16Array | Uint32Array;
  #length = 0;

  /** `room` for as many as are likely to come. */
  constructor(room: number) {
    this.#words = new Uint32Array(Math.max(16, room));
    this.#starts = new Uint16Array(this.#words.length);
  }

  get length(): number {
    return this.#length;
  }

  /** Each word as it is written, by its number in the table. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** Where each begins in its article; of 16 bits unless a text is longer than they can tell. */
  get starts(): Uint16Array | Uint32Array {
    return this.#starts;
  }

  push(word: number, start: number): void {
    if (this.#length === this.#words.length) this.#grow();
    if (start > 0xffff && this.#starts instanceof Uint16Array) {
      this.#starts = Uint32Array.from(this.#starts);
    }
    this.#words[this.#length] = word;
    this.#starts[this.#length++] = start;
  }

  #grow(): void {
    const room = Math.ceil(this.#length * (1 + SPARE)) + 1000;
    const words = new Uint32Array(room);
    words.set(this.#words);
    const starts =
      this.#starts instanceof Uint16Array ? new Uint16Array(room) : new Uint32Array(room);
    starts.set(this.#starts);
    this.#words = words;
    this.#starts = starts;
  }
}
