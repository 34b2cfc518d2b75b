import { type Span, sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import type { Question, Term } from "../questions/read-question.ts";
import type { StorySentence } from "../sentences/story-sentences.ts";
import { WORD_CLASSES, type WordClass } from "./word-classes.ts";
import { type WordTag, wordTag } from "./word-tag.ts";

/** A word of the sentence as the choice of a short answer sees it; offsets into the article. */
export interface AnswerWord extends Span {
  readonly folded: string;
  readonly stemmed: string;
  readonly isLarge: boolean;
  readonly isStop: boolean;
  readonly hasDigit: boolean;
  readonly isYear: boolean;
  readonly wordClass: WordClass | null;
  readonly tag: WordTag;
  /** Weight of the question's term that it is a form of; 0 when the question does not hold it. */
  readonly asked: number;
  /** Place of that term in the question, counted from 1; 0 when the question does not hold it. */
  readonly askedOrder: number;
  /** A form of the noun that the question asks for ("which album"). */
  readonly isFocus: boolean;
  /** Marks between the word before and this one: `,`, `(`, `“` …; empty between plain spaces. */
  readonly marksBefore: string;
}

/** The words of a sentence, read for a question. */
export function answerWords(question: Question, sentence: StorySentence): readonly AnswerWord[] {
  const text = sliceSpan(sentence.article.text, sentence);
  const focus = focusOf(question);
  const askedOf = new Map<string, { weight: number; order: number }>();
  question.telling.forEach(({ stemmed, weight, isStop }, order) => {
    if (!isStop) askedOf.set(stemmed, { weight, order: order + 1 });
  });
  let before = 0;
  const words = splitWords(text);
  const isLarge = (at: number) => /^\p{Lu}/u.test(text.slice(words[at]?.start, words[at]?.end));
  return words.map(({ start, end, folded }, at): AnswerWord => {
    const marksBefore = text.slice(before, start).replace(/\s+/g, "");
    before = end;
    const stemmed = stem(folded);
    const asked = askedOf.get(stemmed) ?? askedOf.get(stem(folded.replace(/s$/, "")));
    const isStop = STOP_WORDS.has(folded);
    const hasDigit = /\d/.test(folded);
    const wordClass = WORD_CLASSES.get(folded) ?? null;
    const isNameLike = isLarge(at) && (at > 0 || (!isStop && isLarge(1)));
    return {
      start: sentence.start + start,
      end: sentence.start + end,
      folded,
      stemmed,
      isLarge: isLarge(at),
      isStop,
      hasDigit,
      isYear: /^(?:1\d|20)\d\d$/.test(folded),
      wordClass,
      tag: wordTag({ folded, wordClass, hasDigit, isNameLike }),
      asked: asked?.weight ?? 0,
      askedOrder: asked?.order ?? 0,
      isFocus: focus !== null && focus.stemmed === stemmed,
      marksBefore,
    };
  });
}

/** The first telling word after the question word. */
function focusOf({ terms, askedAt }: Question): Term | null {
  return terms.slice(askedAt + 1).find(({ isStop }) => !isStop) ?? null;
}
