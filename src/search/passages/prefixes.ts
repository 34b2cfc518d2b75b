import { lazy } from "#text/lazy.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Gives the numbers of the words that begin with some letters, in order; at most `most`. */
export type Prefixes = (letters: string, most: number) => readonly number[];

/** The words that begin with the same two letters, in order once asked for. */
interface Group {
  readonly start: string;
  readonly words: () => readonly string[];
}

const START = 2;

/** Puts only those words in order that begin as what is typed, so that nobody waits for all. */
export function indexPrefixes({ words, held, idOf }: Vocabulary): Prefixes {
  const groups = lazy(() => groupByStart(words, held));
  return (letters, most) => {
    const start = letters.slice(0, START);
    const found: number[] = [];
    for (const group of groups()) {
      if (!group.start.startsWith(start)) continue;
      for (const word of group.words()) {
        if (found.length === most) return found;
        if (word.startsWith(letters)) found.push(idOf.get(word)!);
      }
    }
    return found;
  };
}

function groupByStart(words: readonly string[], held: Uint32Array): readonly Group[] {
  const byStart = new Map<string, string[]>();
  for (const id of held) {
    const word = words[id]!;
    const start = word.slice(0, START);
    const group = byStart.get(start);
    if (group) group.push(word);
    else byStart.set(start, [word]);
  }
  const starts = [...byStart.keys()].sort();
  return starts.map((start) => ({ start, words: lazy(() => byStart.get(start)!.sort()) }));
}
