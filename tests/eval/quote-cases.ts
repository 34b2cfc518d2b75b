import { readDocument } from "#analysis/document/read-document.ts";
import { likeliest } from "#analysis/quotations/attribute-stretches.ts";
import type { Candidate, Rival, Spoken } from "#analysis/quotations/candidates/candidate.ts";
import { candidatesFor } from "#analysis/quotations/candidates/candidates-for.ts";
import type { Weights } from "#analysis/quotations/models.ts";
import type { Place } from "#analysis/quotations/place.ts";
import { setPlaces } from "#analysis/quotations/set-places.ts";
import { spanOf } from "#analysis/quotations/span-of.ts";
import { tellSpeech } from "#analysis/quotations/speech/tell-speech.ts";
import { createArticle } from "#story/article.ts";
import { spansOverlap } from "#text/span.ts";
import type { RankingCase } from "./learn-weights.ts";
import { namedFeatures } from "./named-features.ts";
import type { GoldArticle, GoldMark } from "./quote-gold.ts";

/** A stretch in quotation marks with who may have spoken it, and what the gold says of it. */
export interface StretchCase {
  readonly place: Place;
  readonly item: number;
  readonly mark: GoldMark | undefined;
  readonly candidates: readonly Rival[];
  readonly right: readonly number[];
}

export interface ArticleCases {
  readonly article: GoldArticle;
  readonly places: readonly Place[];
  readonly stretches: readonly StretchCase[];
}

/** The choices an article poses; those before a stretch are taken as made rightly where they can be. */
export function casesOf(article: GoldArticle): ArticleCases {
  const { id, text, marks } = article;
  const places = setPlaces(readDocument(createArticle({ id, text })));
  const stretches: StretchCase[] = [];
  const spoken: Spoken[] = [];
  for (const [index, place] of places.entries())
    for (const [item, { stretch }] of place.scene.items.entries()) {
      if (!stretch) continue;
      const span = spanOf(place.scene, { first: item, last: item });
      const mark = marks.find((each) => spansOverlap(each, span));
      const candidates = candidatesFor(places, index, item, spoken);
      const right = candidates.map((each) => rightness(each, mark));
      stretches.push({ place, item, mark, candidates, right });
      if (mark?.attr)
        spoken.push({ place, item, candidate: best({ candidates, right }), chance: 1 });
    }
  return { article, places, stretches };
}

/** Who spoke words that are speech. */
export function speakerCases({ stretches }: ArticleCases): readonly RankingCase[] {
  return stretches
    .filter(({ mark }) => mark?.attr)
    .map(({ candidates, right }) => ({
      candidates: candidates.map(({ tell }) => namedFeatures(tell)),
      right,
    }));
}

/** Speech or not, beside the likeliest speaker. */
export function speechCases({ stretches }: ArticleCases, weights: Weights): readonly RankingCase[] {
  return stretches.flatMap(({ place, item, mark, candidates }) => {
    if (!mark) return [];
    const speaker = likeliest(candidates, weights).candidate;
    const names = namedFeatures((features) => tellSpeech(place, item, speaker, features));
    return [{ candidates: [names, []], right: mark.attr ? [1, 0] : [0, 1] }];
  });
}

function best({ candidates, right }: Pick<StretchCase, "candidates" | "right">): Candidate {
  return candidates[right.indexOf(Math.max(...right))]!;
}

/** 2 when speaker and cue are right, 1 when the speaker is. */
function rightness({ scene, frame }: Candidate, mark: GoldMark | undefined): number {
  if (!mark?.attr) return 0;
  if (mark.speaker_start == null) return frame === null ? 1 : 0;
  if (!frame?.subject) return 0;
  const gold = { start: mark.speaker_start, end: mark.speaker_end! };
  if (!spansOverlap(spanOf(scene, frame.subject), gold)) return 0;
  const cue = mark.cue_start == null ? null : { start: mark.cue_start, end: mark.cue_end! };
  return cue && spansOverlap(spanOf(scene, frame.cue), cue) ? 2 : 1;
}
