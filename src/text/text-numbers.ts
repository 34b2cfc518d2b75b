/** Numbers texts in the order in which they first come. */
export class TextNumbers {
  /** The texts by number. */
  readonly texts: string[] = [];
  readonly #numberOf = new Map<string, number>();

  /** The number of a text, a new one when it was not met before. */
  of(text: string): number {
    const known = this.#numberOf.get(text);
    if (known !== undefined) return known;
    this.#numberOf.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  find(text: string): number | undefined {
    return this.#numberOf.get(text);
  }
}
