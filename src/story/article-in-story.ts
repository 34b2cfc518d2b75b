import { sameItems } from "#text/same-items.ts";
import type { Steps } from "#text/steps.ts";
import type { Quotation } from "./analysis.ts";
import { type Cast, castLookup, knownIn, readyCasts } from "./cast.ts";
import { stableId } from "./stable-id.ts";
import type { AnalysedArticle, Story, StoryFact, StoryPerson, StoryQuotation } from "./story.ts";
import type { Tellings, Told } from "./tellings.ts";

/** What an article brings to a story, with the people it is about. */
export interface ArticleInStory {
  readonly cast: Cast;
  readonly told: Told;
  readonly quotations: readonly StoryQuotation[];
  readonly facts: readonly StoryFact[];
}

export type ArticlePlacer = (
  articles: readonly AnalysedArticle[],
  appearances: Story["appearances"],
) => Steps<readonly ArticleInStory[]>;

/** Says whom each article means. What is of the same people as the last time is the same object. */
export function createArticlePlacer(
  tellingsOf: (source: AnalysedArticle) => Tellings,
): ArticlePlacer {
  let held: ReadonlyMap<AnalysedArticle, ArticleInStory> = new Map();
  return function* placeArticles(articles, appearances) {
    const earlier = held;
    yield* readyCasts(appearances);
    const castOf = castLookup(appearances);
    const placed = new Map<AnalysedArticle, ArticleInStory>();
    for (const source of articles) {
      const cast = castOf(source.article);
      const last = earlier.get(source);
      const isAsLast = last !== undefined && sameItems(last.cast, cast);
      placed.set(source, isAsLast ? last : placedArticle(source, cast, tellingsOf(source), last));
      yield;
    }
    held = placed;
    return [...placed.values()];
  };
}

function placedArticle(
  source: AnalysedArticle,
  cast: Cast,
  tellings: Tellings,
  last: ArticleInStory | undefined,
): ArticleInStory {
  const quotations = last
    ? last.quotations.map((each) => quotationFor(each, cast))
    : quotationsOf(source, cast);
  const facts = last ? last.facts.map((each) => factFor(each, cast)) : factsOf(source, cast);
  const isToldOfSame = last?.told.tellings.isOfSame(last.told.cast, cast);
  return { cast, told: isToldOfSame ? last!.told : { tellings, cast }, quotations, facts };
}

/** An article's quotations on record. */
function quotationsOf({ article, analysis }: AnalysedArticle, cast: Cast): StoryQuotation[] {
  const idOf = stableId("q", article);
  // Every key is written out: one of a hundred thousand objects has no room for more.
  return analysis.quotations.filter(isSpeech).map((quotation) => ({
    id: idOf(quotation),
    article,
    start: quotation.start,
    end: quotation.end,
    quotation,
    speaker: memberOf(cast, quotation.speaker),
    addressee: memberOf(cast, quotation.addressee),
    date: quotation.saidOn ?? article.published,
  }));
}

function quotationFor(each: StoryQuotation, cast: Cast): StoryQuotation {
  const speaker = memberOf(cast, each.quotation.speaker);
  const addressee = memberOf(cast, each.quotation.addressee);
  const isSame = each.speaker === speaker && each.addressee === addressee;
  return isSame ? each : { ...each, speaker, addressee };
}

function memberOf(cast: Cast, person: number | null): StoryPerson | null {
  return (person === null ? null : cast[person]) ?? null;
}

function factsOf({ article, analysis }: AnalysedArticle, cast: Cast): StoryFact[] {
  return analysis.facts.map((fact) => ({
    article,
    start: fact.start,
    end: fact.end,
    fact,
    people: knownIn(cast, fact.about),
    date: fact.date ?? article.published,
  }));
}

function factFor(each: StoryFact, cast: Cast): StoryFact {
  const people = knownIn(cast, each.fact.about);
  return sameItems(each.people, people) ? each : { ...each, people };
}

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
