import { foldWord } from "#text/fold-word.ts";
import { stem } from "#text/stem.ts";

/** Numbers texts in the order in which they first come. */
class Numbers {
  readonly texts: string[] = [];
  readonly #numberOf = new Map<string, number>();

  of(text: string): number {
    const known = this.#numberOf.get(text);
    if (known !== undefined) return known;
    this.#numberOf.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/**
 * Words by number, with what is compared of each. It grows as texts are read, so that a word is
 * folded and stemmed once, however often and in however many indexes it stands.
 */
export class WordTable {
  readonly #written = new Numbers();
  readonly #forms = new Numbers();
  readonly #stems = new Numbers();
  readonly #formOf: number[] = [];
  readonly #stemOf: number[] = [];

  /** The number of a word as it is written. */
  numberOf(written: string): number {
    const number = this.#written.of(written);
    if (number === this.#formOf.length) {
      const folded = foldWord(written);
      this.#formOf.push(folded === "" ? -1 : this.#numberOfForm(folded));
    }
    return number;
  }

  #numberOfForm(folded: string): number {
    const form = this.#forms.of(folded);
    if (form === this.#stemOf.length) this.#stemOf.push(this.#stems.of(stem(folded)));
    return form;
  }

  writtenOf(number: number): string {
    return this.#written.texts[number]!;
  }

  /** The number of a word's folded form; -1 when nothing of it remains after folding. */
  formOf(number: number): number {
    return this.#formOf[number]!;
  }

  foldedOf(form: number): string {
    return this.#forms.texts[form]!;
  }

  /** The number of a folded form's stem. */
  stemOf(form: number): number {
    return this.#stemOf[form]!;
  }

  stemmedOf(stem: number): string {
    return this.#stems.texts[stem]!;
  }
}
