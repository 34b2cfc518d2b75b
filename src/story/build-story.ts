import { finish, type Steps } from "#text/steps.ts";
import { byDate } from "./by-date.ts";
import type { Correction } from "./correction.ts";
import { correctArticles } from "./corrections/correct-articles.ts";
import { dividePeople } from "./corrections/divide-people.ts";
import { joinNamed } from "./corrections/join-named.ts";
import { mergeEvents } from "./merge-events.ts";
import { mergeFacts } from "./merge-facts.ts";
import { mergePeople } from "./merge-people.ts";
import { mergeQuotations } from "./merge-quotations.ts";
import { personLookup } from "./person-lookup.ts";
import { compareText } from "./person-node.ts";
import type { AnalysedArticle, Story, StoryInfo } from "./story.ts";

/**
 * Merges analysed articles into a story: people first, then what they said, did and are; all as
 * moderators corrected it, in the order of the corrections. What one article brings is remembered
 * as long as it is in use, so that a story which grows by an article costs little more than the merging.
 */
export function buildStory(
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[] = [],
): Story {
  return finish(buildStoryInSteps(info, articles, corrections));
}

export function* buildStoryInSteps(
  info: StoryInfo,
  articles: readonly AnalysedArticle[],
  corrections: readonly Correction[],
): Steps<Story> {
  const read = articles.toSorted(
    (a, b) =>
      byDate(a.article.published, b.article.published) || compareText(a.article.id, b.article.id),
  );
  const divided = dividePeople(read, corrections);
  yield;
  const merged = yield* mergePeople(info, divided, corrections);
  const joined = joinNamed(merged.people, corrections, merged.unanchored);
  const corrected = correctArticles(divided, joined.people, joined.corrections);
  yield;
  const { articles: ordered, people } = corrected;
  const personIn = personLookup(people);
  yield;
  return {
    info,
    articles: ordered,
    people,
    quotations: yield* mergeQuotations(ordered, personIn),
    events: yield* mergeEvents(ordered, personIn),
    facts: yield* mergeFacts(ordered, personIn),
    unanchored: [...joined.unanchored, ...corrected.unanchored],
  };
}
