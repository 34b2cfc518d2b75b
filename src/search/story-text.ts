import type { Story } from "#story/story.ts";
import type { Span } from "#text/span.ts";
import type { Steps } from "#text/steps.ts";
import { NumberBuffer } from "./number-buffer.ts";
import { type PassageWords, pushWords } from "./passage-words.ts";
import { quotationsByArticle } from "./quotations-by-article.ts";
import type { SentenceColumns } from "./sentence-columns.ts";
import { type StoryWords, wordBorder } from "./story-words.ts";
import { unquotedSentences } from "./unquoted-sentences.ts";

/** What the indexes of a story are made of. */
export interface StoryText {
  readonly words: StoryWords;
  readonly columns: SentenceColumns;
  /** The words of each sentence, and of each line. */
  readonly sentences: PassageWords;
  readonly lines: PassageWords;
  /** Sentence → the first quotation, as `quotationsByArticle` has them, that it may hold. */
  readonly quotationsFrom: Uint32Array;
  /** Line → number of a sentence, or `~` of the number of a quotation in `quotationsByArticle`. */
  readonly sourceOf: Int32Array;
}

/** So many articles to a step. */
const STEP = 50;

/** Finds the words of sentences and lines among those of the articles. */
export function* readStoryText(
  story: Story,
  words: StoryWords,
  columns: SentenceColumns,
): Steps<StoryText> {
  const quoted = quotationsByArticle(story);
  yield;
  const finder = createStretchFinder(story, words);
  const sentences = { starts: new NumberBuffer(), ends: new NumberBuffer() };
  const lines = { starts: new NumberBuffer(), ends: new NumberBuffer() };
  const sources = new NumberBuffer();
  const quotationsFrom = new NumberBuffer();
  const readArticle = (article: number) => {
    for (let at = quoted.firstOf[article]!; at < quoted.firstOf[article + 1]!; at++) {
      finder.find(article, quoted.quotations[at]!.quotation.contents);
      pushFound(finder, lines);
      sources.push(~at);
    }
    const unquoted = unquotedSentences(columns, quoted, article, quotationsFrom);
    const first = columns.firstOf[article]!;
    for (let at = first; at < columns.firstOf[article + 1]!; at++) {
      finder.find(article, [{ start: columns.starts[at]!, end: columns.ends[at]! }]);
      pushFound(finder, sentences);
      if (unquoted[at - first] === 0) continue;
      pushFound(finder, lines);
      sources.push(at);
    }
  };
  for (let article = 0; article < story.articles.length; article++) {
    readArticle(article);
    if (article % STEP === 0) yield;
  }
  const items = finder.words();
  return {
    words: { ...words, words: items },
    columns,
    sentences: { starts: sentences.starts.toArray(), ends: sentences.ends.toArray(), items },
    lines: { starts: lines.starts.toArray(), ends: lines.ends.toArray(), items },
    quotationsFrom: quotationsFrom.toArray(),
    sourceOf: new Int32Array(sources.toArray().buffer),
  };
}

interface Bounds {
  readonly starts: NumberBuffer;
  readonly ends: NumberBuffer;
}

function pushFound({ from, to }: StretchFinder, { starts, ends }: Bounds): void {
  starts.push(from);
  ends.push(to);
}

interface StretchFinder {
  /** The words found last are those from here on and before `to`. */
  from: number;
  to: number;
  readonly find: (article: number, stretches: readonly Span[]) => void;
  /** All words: the articles', and behind them those of stretches that have words of their own. */
  readonly words: () => Uint32Array;
}

/**
 * Finds the words of stretches that count as running on. They are among the article's, unless there
 * are several stretches, or one begins or ends within a word.
 */
function createStretchFinder({ articles }: Story, words: StoryWords): StretchFinder {
  const size = words.words.length;
  const own = new NumberBuffer();
  const finder: StretchFinder = {
    from: 0,
    to: 0,
    find: (article, stretches) => {
      if (stretches.length === 1) {
        finder.from = wordBorder(words, article, stretches[0]!.start);
        finder.to = wordBorder(words, article, stretches[0]!.end);
        if (finder.from >= 0 && finder.to >= 0) return;
      }
      const { text } = articles[article]!.article;
      finder.from = size + own.length;
      for (const { start, end } of stretches) pushWords(text.slice(start, end), words.table, own);
      finder.to = size + own.length;
    },
    words: () => {
      if (own.length === 0) return words.words;
      const all = new Uint32Array(size + own.length);
      all.set(words.words);
      all.set(own.toArray(), size);
      return all;
    },
  };
  return finder;
}
