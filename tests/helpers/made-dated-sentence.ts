import type { DatedSentence } from "#answers/timelines/dated-sentence.ts";
import type { Analysis } from "#story/analysis.ts";
import { createArticle } from "#story/article.ts";
import { grainOf, type IsoDate } from "#text/iso-date.ts";

const NOTHING_FOUND: Analysis = {
  passages: [],
  sentences: [],
  mentions: [],
  people: [],
  quotations: [],
  notSpeech: [],
  timexes: [],
  events: [],
  facts: [],
};

export interface MadeSentence {
  /** Stems with spaces between. */
  readonly words?: string;
  readonly article?: string;
  readonly published?: IsoDate | null;
  /** Dates that it names. */
  readonly told?: readonly IsoDate[];
  readonly position?: number;
}

/** A sentence for what reads sentences without their texts. */
export function madeDatedSentence({
  words = "",
  article = "a",
  published = null,
  told = [],
  position = 0,
}: MadeSentence): DatedSentence {
  const span = { start: 0, end: 1 };
  return {
    ...span,
    of: { article: createArticle({ id: article, text: "", published }), analysis: NOTHING_FOUND },
    position,
    told: told.map((date) => ({
      ...span,
      date,
      grain: grainOf(date),
      timex: span,
      foundBy: "made",
    })),
    published,
    stems: words.split(" ").filter(Boolean),
  };
}
