import { inOrderOf } from "#text/in-order-of.ts";
import { createListsOrderKeeper } from "#text/order-keeper.ts";
import { remembered } from "#text/remembered.ts";
import { finish, type Steps } from "#text/steps.ts";
import { createArticlePlacer } from "./article-in-story.ts";
import { byDate } from "./by-date.ts";
import type { Correction } from "./correction.ts";
import { correctArticles } from "./corrections/correct-articles.ts";
import { dividePeople } from "./corrections/divide-people.ts";
import { followArticles } from "./corrections/follow-articles.ts";
import { joinNamed } from "./corrections/join-named.ts";
import { createEventMerger } from "./event-merger.ts";
import { createPeopleMerger } from "./people-merger.ts";
import { compareText, type NodeName, personNodes, readNodeName } from "./person-node.ts";
import type { AnalysedArticle, Story, StoryFact, StoryInfo, StoryQuotation } from "./story.ts";
import { Tellings } from "./tellings.ts";

/**
 * Merges analysed articles into a story: people first, then what they said, did and are; all as
 * moderators corrected it, in the order of the corrections.
 */
export function buildStory(
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[] = [],
): Story {
  return finish(createStoryBuilder()(info, articles, corrections));
}

export type StoryBuilder = (
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[],
) => Steps<Story>;

/**
 * Builds a story again and again while it grows. What it built the last time is taken over where
 * it would be made the same, whichever articles and corrections that was for: the stories are as
 * if built anew, but what did not change in them are the same objects, and cost next to nothing.
 * Several may be on their way at once, as servers with corrections each have theirs.
 */
export function createStoryBuilder(): StoryBuilder {
  /** Names as they are read, until the articles are placed: many articles name the same people. */
  const names = new Map<string, NodeName>();
  const readName = (name: string): NodeName => {
    const read = names.get(name) ?? readNodeName(name);
    names.set(name, read);
    return read;
  };
  const gleaned = remembered((source: AnalysedArticle) => glean(source, readName));
  const mergePeople = createPeopleMerger((source) => gleaned(source).nodes);
  const placeArticles = createArticlePlacer((source) => gleaned(source).tellings);
  const mergeEvents = createEventMerger();
  const quotationsInOrder = createDateOrder<StoryQuotation>();
  const factsInOrder = createDateOrder<StoryFact>();
  return function* build(info, articles, made) {
    const byId = articles.toSorted((a, b) => compareText(a.article.id, b.article.id));
    yield;
    const read = yield* inOrderOf(byId, ({ article }) => article.published, byDate);
    yield;
    const corrections = yield* followArticles(read, made);
    const divided = dividePeople(read, corrections);
    yield;
    const merged = yield* mergePeople(info, divided, corrections);
    const joined = joinNamed(merged, corrections, merged.unanchored);
    const corrected = yield* correctArticles(divided, joined, joined.corrections);
    yield;
    const placed = yield* placeArticles(corrected.articles, corrected.appearances);
    names.clear();
    const quotations = yield* quotationsInOrder(placed.map((each) => each.quotations));
    const events = yield* mergeEvents(placed.map(({ told }) => told));
    yield;
    const facts = yield* factsInOrder(placed.map((each) => each.facts));
    return {
      info,
      articles: corrected.articles,
      people: corrected.people,
      appearances: corrected.appearances,
      quotations,
      events,
      facts,
      unanchored: [...joined.unanchored, ...corrected.unanchored],
    };
  };
}

/** What merging takes of an article's mentions and events, in one look at them. */
function glean(source: AnalysedArticle, readName: (name: string) => NodeName) {
  const { mentions } = source.analysis;
  const nodes = personNodes(source, mentions, readName);
  return { nodes, tellings: new Tellings(source, mentions) };
}

/** Puts what articles bring in order of date; what is of one date in order of the articles. */
function createDateOrder<Item extends StoryQuotation | StoryFact>() {
  const compare = (a: Item, b: Item): number =>
    byDate(a.date, b.date) ||
    byDate(a.article.published, b.article.published) ||
    compareText(a.article.id, b.article.id);
  return createListsOrderKeeper(compare, (items) => inOrderOf(items, ({ date }) => date, byDate));
}
