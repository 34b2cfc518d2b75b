import { remembered } from "#text/remembered.ts";
import { flatMapInSteps, type Steps } from "#text/steps.ts";
import type { Quotation } from "./analysis.ts";
import { byDate } from "./by-date.ts";
import type { PersonLookup } from "./person-lookup.ts";
import { stableId } from "./stable-id.ts";
import type { AnalysedArticle, StoryQuotation } from "./story.ts";

/** What was said, in order of date. */
export function* mergeQuotations(
  articles: readonly AnalysedArticle[],
  personIn: PersonLookup,
): Steps<readonly StoryQuotation[]> {
  const quotations = yield* flatMapInSteps(articles, (source) => {
    const { article } = source;
    return speechOf(source).map(
      ({ id, quotation }): StoryQuotation => ({
        id,
        article,
        start: quotation.start,
        end: quotation.end,
        quotation,
        speaker: personIn(article, quotation.speaker),
        addressee: personIn(article, quotation.addressee),
        date: quotation.saidOn ?? article.published,
      }),
    );
  });
  return quotations.sort((a, b) => byDate(a.date, b.date));
}

/** An article's quotations on record, with their names. */
const speechOf = remembered(({ article, analysis }: AnalysedArticle) => {
  const idOf = stableId("q", article);
  return analysis.quotations
    .filter(isSpeech)
    .map((quotation) => ({ id: idOf(quotation), quotation }));
});

/**
 * What is reported by a phrase ("wants an apology", "spoke about the label") says what somebody
 * wants or means, not what they said: it belongs to how an article was read, not on record.
 */
function isSpeech({ kind, foundBy }: Quotation): boolean {
  return kind !== "indirect" || !foundBy.startsWith("reported-") || CLAUSES.has(foundBy);
}

const CLAUSES: ReadonlySet<string> = new Set([
  "reported-that",
  "reported-clause",
  "reported-question",
  "reported-infinitive",
  "reported-marks",
  "reported-before",
  "reported-label",
  "reported-source",
]);
