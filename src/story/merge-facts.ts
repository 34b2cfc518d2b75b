import { flatMapInSteps, type Steps } from "#text/steps.ts";
import { byDate } from "./by-date.ts";
import type { PersonLookup } from "./person-lookup.ts";
import type { AnalysedArticle, StoryFact } from "./story.ts";

/** What articles state, in order of date. */
export function* mergeFacts(
  articles: readonly AnalysedArticle[],
  personIn: PersonLookup,
): Steps<readonly StoryFact[]> {
  const facts = yield* flatMapInSteps(articles, ({ article, analysis }) =>
    analysis.facts.map(
      (fact): StoryFact => ({
        article,
        start: fact.start,
        end: fact.end,
        fact,
        people: [...new Set(fact.about.map((index) => personIn(article, index)))].filter(
          (person) => person !== null,
        ),
        date: fact.date ?? article.published,
      }),
    ),
  );
  return facts.sort((a, b) => byDate(a.date, b.date));
}
