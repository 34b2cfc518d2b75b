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
}

/** The scenes of all passages, in order. */
export function setScenes(document: Document, stretches: readonly Stretch[]): readonly Scene[] {
  const { tokens, sentences, passages } = document;
  const items: Item[][] = passages.map(() => []);
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const into = items[sentences[token.sentence]!.passage]!;
    const stretch = stretches[next];
    if (stretch?.first === index) {
      next++;
      const last = tokens[stretch.last]!;
      into.push({ first: index, last: stretch.last, token, stretch, sentence: last.sentence });
      index = stretch.last;
    } else into.push({ first: index, last: index, token, stretch: null, sentence: token.sentence });
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
