import type { StoryPerson } from "#story/story.ts";
import { splitWords, type Word } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import { wordExpander } from "../passages/expand-word.ts";
import { inverseFrequency } from "../passages/passage-index.ts";
import type { PersonIndex } from "../people/person-index.ts";
import type { SentenceIndex } from "../sentences/sentence-index.ts";
import { type QuestionKind, questionKind } from "./question-kind.ts";

/** A word of a question and what it means among the story's words. */
export interface Term {
  readonly folded: string;
  readonly stemmed: string;
  /** The stem's number, of the word itself or of its likeliest correction; -1 when unknown. */
  readonly stem: number;
  readonly known: boolean;
  /** 0 for question words; how telling it is otherwise. */
  readonly weight: number;
  readonly isStop: boolean;
  /** Part of a name: written large, or one that a person of the story bears. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  readonly person: StoryPerson | null;
}

/** A question read against the story. */
export interface Question {
  readonly kind: QuestionKind;
  readonly terms: readonly Term[];
  /** The terms that tell something: all but the question words. */
  readonly telling: readonly Term[];
  readonly weight: number;
  /** Place in `terms` of the question word, or -1. */
  readonly askedAt: number;
  /** People named in it. */
  readonly people: readonly StoryPerson[];
  readonly stems: ReadonlySet<string>;
}

const QUESTION_WORD = /^(?:who|whos|whom|whose|what|whats|which|when|where|why|how)$/;
const STOP_SHARE = 0.35;
const CORRECTED_SHARE = 0.7;
const LONGEST_NAME = 4;
/** Words of so many letters may be misspelt; shorter ones are other words, names apart. */
const LONG_ENOUGH = 5;
const SHORTEST_NAME = 4;
/** Further words are not read: a question is shorter. */
const MOST_WORDS = 48;

export function readQuestion(
  { passages }: SentenceIndex,
  people: PersonIndex,
  text: string,
): Question {
  const words = splitWords(text).slice(0, MOST_WORDS);
  const named = findPeople(words, people);
  const expand = wordExpander(passages);
  const rarest = inverseFrequency(0, passages.size);
  const shouting = text === text.toUpperCase();
  const correctionOf = (folded: string, stems: readonly (readonly [number, number])[]) => {
    const [best] = stems;
    if (best === undefined || folded.length >= LONG_ENOUGH) return best;
    const { words, wordsOfStem } = passages.vocabulary;
    const held = words[wordsOfStem.items[wordsOfStem.starts[best[0]]!]!] ?? "";
    return folded.length >= SHORTEST_NAME && people.named(held) ? best : undefined;
  };
  const terms = words.map(({ folded, start }, place): Term => {
    const { ownStem, stems } = expand(folded);
    const isStop = STOP_WORDS.has(folded);
    const isNumber = /^\d/.test(folded);
    const corrected = ownStem < 0 && !isStop && !isNumber ? correctionOf(folded, stems) : undefined;
    const base =
      ownStem >= 0 || corrected ? passages.stemWeight[corrected?.[0] ?? ownStem]! : rarest * 0.9;
    const share = (isStop ? STOP_SHARE : 1) * (corrected ? CORRECTED_SHARE : 1);
    const person = named[place] ?? null;
    const isLarge = place > 0 && !shouting && /\p{Lu}/u.test(text.charAt(start));
    return {
      folded,
      stemmed: stem(folded),
      stem: corrected?.[0] ?? ownStem,
      known: ownStem >= 0,
      weight: QUESTION_WORD.test(folded) ? 0 : base * share,
      isStop,
      isName: !isStop && (isLarge || person !== null),
      isNumber,
      person,
    };
  });
  const telling = terms.filter(({ weight }) => weight > 0);
  return {
    kind: questionKind(text),
    terms,
    telling,
    weight: telling.reduce((sum, { weight }) => sum + weight, 0) || 1,
    askedAt: terms.findIndex(({ folded }) => QUESTION_WORD.test(folded)),
    people: [...new Set(named.filter((person) => person !== null))],
    stems: new Set(terms.map(({ stemmed }) => stemmed)),
  };
}

/** The person each word names, the longest name first; null where a word is no name. */
function findPeople(words: readonly Word[], people: PersonIndex): (StoryPerson | null)[] {
  const named: (StoryPerson | null)[] = words.map(() => null);
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
      const name = words.slice(start, start + length).map(({ folded }) => folded.replace(/s$/, ""));
      const exact = words.slice(start, start + length).map(({ folded }) => folded);
      if (length === 1 && STOP_WORDS.has(exact[0] ?? "")) continue;
      const person =
        people.named(exact.join(" ")) ??
        people.named([...exact.slice(0, -1), name.at(-1)].join(" "));
      if (!person) continue;
      named.fill(person, start, start + length);
      start += length - 1;
      break;
    }
  }
  return named;
}
