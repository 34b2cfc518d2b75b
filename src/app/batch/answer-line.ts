import type { Hit, Verdict } from "#answers/answer.ts";
import type { Place, StoryPerson } from "#story/story.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { sliceSpan } from "#text/span.ts";

/** One output line of `batch`, without its id; its shape is kept stable. */
export interface AnswerLine {
  readonly answered: boolean;
  /** 0..1: the confidence that the answer is on record; ranks true above false across queries. */
  readonly score: number;
  readonly answer?: string;
  readonly verdict?: Verdict;
  readonly hits: readonly HitLine[];
  readonly timeline?: readonly {
    readonly date: string;
    readonly sentences: readonly PlaceLine[];
  }[];
}

/** A stretch of an article; offsets index the article's text as given. */
export interface PlaceLine {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface HitLine extends PlaceLine {
  readonly speaker?: string;
  readonly date?: string;
  readonly score: number;
}

export function placeLine({ article, start, end }: Place): PlaceLine {
  return { article: article.id, start, end, text: sliceSpan(article.text, { start, end }) };
}

export function hitLine(hit: Hit): HitLine {
  return listedLine(hit, hit.speaker, hit.date, hit.score);
}

/** A passage of a list that was asked for: nothing was ranked, so its score is 1. */
export function listedLine(
  place: Place,
  speaker: StoryPerson | null,
  date: IsoDate | null,
  score = 1,
): HitLine {
  return {
    ...placeLine(place),
    ...(speaker !== null && { speaker: speaker.name }),
    ...(date !== null && { date }),
    score,
  };
}

/** The line of a question that asks for a list: it is answered when the list holds something. */
export function listLine(hits: readonly HitLine[], answer?: string): AnswerLine {
  const answered = hits.length > 0;
  return { answered, score: answered ? 1 : 0, ...(answer !== undefined && { answer }), hits };
}
