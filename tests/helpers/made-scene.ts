import { questionKind } from "#search/questions/question-kind.ts";
import type { Question, Term } from "#search/questions/read-question.ts";
import type { StorySentence } from "#search/sentences/story-sentences.ts";
import { AnswerScene } from "#search/short-answer/answer-scene.ts";
import { type AnswerWord, answerWords } from "#search/short-answer/answer-words.ts";
import type { SentenceMarks } from "#search/short-answer/sentence-marks.ts";
import { SpanView } from "#search/short-answer/span-view.ts";
import { createArticle } from "#story/article.ts";
import type { Span } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";

const QUESTION_WORDS = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"];

/**
 * A question as it would be read, apart from any story: question words weigh nothing, other words 1
 * or as `weights` has it (by the folded word).
 */
export function madeQuestion(
  text: string,
  weights: Readonly<Record<string, number>> = {},
): Question {
  const terms = splitWords(text).map(
    ({ folded }, at): Term => ({
      folded,
      stemmed: stem(folded),
      stem: at,
      known: true,
      weight: QUESTION_WORDS.includes(folded) ? 0 : (weights[folded] ?? 1),
      isStop: STOP_WORDS.has(folded),
      isName: false,
      isNumber: false,
      person: null,
    }),
  );
  return {
    kind: questionKind(text),
    terms,
    telling: terms.filter(({ weight }) => weight > 0),
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    askedAt: terms.findIndex(({ folded }) => QUESTION_WORDS.includes(folded)),
    people: [],
    stems: new Set(terms.map(({ stemmed }) => stemmed)),
  };
}

/** Stands before the sentence in its article, so that no offset is both of the sentence and of the text. */
const TITLE = "Before. ";

export function madeSentence(text: string): StorySentence {
  const article = createArticle({ id: "made", text: TITLE + text });
  const known = { people: new Set<never>(), quotations: [], mentions: [], timexes: [] };
  return { article, start: TITLE.length, end: TITLE.length + text.length, ...known };
}

export function madeWords(text: string, question = madeQuestion("")): readonly AnswerWord[] {
  return answerWords(question, madeSentence(text));
}

/** Stretches of a sentence that are marked as times, mentions, or mentions of whom is asked about. */
type Marked = Partial<Record<keyof SentenceMarks, readonly string[]>>;

/** The stretch in square brackets of a sentence, read for a question. */
export function madeView(question: Question, bracketed: string, marked: Marked = {}): SpanView {
  const from = bracketed.indexOf("[");
  const to = bracketed.indexOf("]") - 1;
  const text = bracketed.replace("[", "").replace("]", "");
  const words = madeWords(text, question);
  const spansOf = (all: readonly string[] = []): Span[] =>
    all
      .filter((each) => text.includes(each))
      .map((each) => {
        const start = TITLE.length + text.indexOf(each);
        return { start, end: start + each.length };
      });
  const marks = {
    timexes: spansOf(marked.timexes),
    mentions: spansOf(marked.mentions),
    askedMentions: spansOf(marked.askedMentions),
  };
  const inside = words.flatMap(({ start, end }, at) =>
    start >= TITLE.length + from && end <= TITLE.length + to ? [at] : [],
  );
  const scene = new AnswerScene(words, marks, question);
  return new SpanView(scene, { first: inside[0]!, last: inside.at(-1)! });
}
