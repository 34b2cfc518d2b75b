import type { DatedEvent } from "#story/analysis.ts";
import type { AnalysedArticle } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { type Span, sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { stem } from "#text/stem.ts";
import { STOP_WORDS } from "#text/stop-words.ts";

/** A sentence of a story with the dates it may be told under. */
export interface DatedSentence extends Span {
  readonly of: AnalysedArticle;
  /** Its place in the article, from 0. */
  readonly position: number;
  /** Dates that it names, with the event that tells what happened then. */
  readonly told: readonly DatedEvent[];
  /** The day its article appeared. */
  readonly published: IsoDate | null;
  /** Stems of its telling words, in order, repeated words kept. */
  readonly stems: readonly string[];
}

/** Every sentence of an article's running text with the dates it names. */
export function datedSentences(of: AnalysedArticle): readonly DatedSentence[] {
  const { article, analysis } = of;
  const told = analysis.events.filter((event) => event.timex !== null);
  let next = 0;
  let position = 0;
  const sentences: DatedSentence[] = [];
  for (const { start, end, passage } of analysis.sentences) {
    const own: DatedEvent[] = [];
    while (next < told.length && told[next]!.start < end) own.push(told[next++]!);
    const { kind } = analysis.passages[passage]!;
    if (kind !== "paragraph" && kind !== "post") continue;
    const stems = stemsOf(sliceSpan(article.text, { start, end }));
    sentences.push({
      start,
      end,
      of,
      position: position++,
      told: own,
      published: article.published,
      stems,
    });
  }
  return sentences;
}

function stemsOf(text: string): readonly string[] {
  return splitWords(text)
    .filter(({ folded }) => folded.length > 1 && !STOP_WORDS.has(folded))
    .map(({ folded }) => stem(folded));
}
