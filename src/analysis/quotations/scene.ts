import type { Document, Token } from "../document/document.ts";
import type { Stretch } from "./find-stretches.ts";

/**
 * One passage as the finders of speech see it: its tokens, every stretch in quotation marks drawn
 * together to one item, so that a clause around quoted words reads like any other clause.
 */
export interface Scene {
  readonly document: Document;
  readonly passage: number;
  readonly items: readonly Item[];
}

export interface Item {
  /** First and last token; the same for a word. */
  readonly first: number;
  readonly last: number;
  readonly token: Token;
  readonly stretch: Stretch | null;
  /** The sentence of its last token. */
  readonly sentence: number;
  /** The first item of its sentence. */
  readonly head: number;
}

/** The scenes of all passages, in order. */
export function setScenes(document: Document, stretches: readonly Stretch[]): readonly Scene[] {
  const { tokens, sentences, passages } = document;
  const items: Item[][] = passages.map(() => []);
  let next = 0;
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]!;
    const into = items[sentences[token.sentence]!.passage]!;
    const stretch = stretches[next]?.first === first ? stretches[next]! : null;
    const last = stretch?.last ?? first;
    const { sentence } = tokens[last]!;
    const before = into.at(-1);
    const head = before?.sentence === token.sentence ? before.head : into.length;
    into.push({ first, last, token, stretch, sentence, head });
    if (stretch) next++;
    first = last;
  }
  return items.map((each, passage) => ({ document, passage, items: each }));
}

/** The word at an item, lower case; a quoted stretch has none. */
export function wordAt(scene: Scene, item: number): string {
  const at = scene.items[item];
  return at && !at.stretch ? at.token.lower : "";
}

export function tagAt(scene: Scene, item: number): Token["tag"] | null {
  const at = scene.items[item];
  return at && !at.stretch ? at.token.tag : null;
}

/** True when a sentence ends between this item and the next. */
export function endsSentence(scene: Scene, item: number): boolean {
  const here = scene.items[item];
  const next = scene.items[item + 1];
  return !here || !next || next.token.sentence !== here.sentence;
}
