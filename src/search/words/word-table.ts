import { foldWord } from "#text/fold-word.ts";
import { stem } from "#text/stem.ts";
import { TextNumbers } from "#text/text-numbers.ts";
import { NearTexts } from "./near-texts.ts";

/** The numbers of a table's words as they were at some moment; a table only grows. */
export interface TableState {
  readonly forms: number;
  readonly stems: number;
  /** Number of a word as it is written → number of its folded form. */
  readonly formOf: Uint32Array;
  /** Number of a folded form → number of its stem. */
  readonly stemOf: Uint32Array;
  /** Number of a word as it is written → number of its stem. */
  readonly stemOfWritten: Uint32Array;
  /** Number of a word as it is written → its length. */
  readonly lengthOf: Uint32Array;
}

/**
 * Words by number, with what is compared of each. It grows as texts are read, so that a word is
 * folded and stemmed once, however often and in however many indexes it stands.
 */
export class WordTable {
  readonly #written = new TextNumbers();
  readonly #forms = new TextNumbers();
  readonly #stems = new TextNumbers();
  readonly #formOf: number[] = [];
  readonly #stemOf: number[] = [];
  #state: TableState | null = null;
  /** The folded forms and the stems by the mistakes that may be in them. */
  readonly nearForms = new NearTexts(this.#forms.texts);
  readonly nearStems = new NearTexts(this.#stems.texts);

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

  /** The folded forms by number. */
  get forms(): readonly string[] {
    return this.#forms.texts;
  }

  findForm(folded: string): number | undefined {
    return this.#forms.find(folded);
  }

  foldedOf(form: number): string {
    return this.#forms.texts[form]!;
  }

  /** The number of a folded form's stem. */
  stemOf(form: number): number {
    return this.#stemOf[form]!;
  }

  /** The stems by number. */
  get stems(): readonly string[] {
    return this.#stems.texts;
  }

  findStem(stemmed: string): number | undefined {
    return this.#stems.find(stemmed);
  }

  /** The same object as long as no word came. */
  state(): TableState {
    if (this.#state?.formOf.length === this.#formOf.length) return this.#state;
    const formOf = Uint32Array.from(this.#formOf);
    const stemOf = Uint32Array.from(this.#stemOf);
    const stemOfWritten = formOf.map((form) => stemOf[form] ?? 0);
    this.#state = {
      forms: stemOf.length,
      stems: this.#stems.texts.length,
      formOf,
      stemOf,
      stemOfWritten,
      lengthOf: Uint32Array.from(this.#written.texts, ({ length }) => length),
    };
    return this.#state;
  }
}
