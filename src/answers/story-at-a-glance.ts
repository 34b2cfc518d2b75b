import type { StoryIndex } from "#search/story-index.ts";
import { namedPeople } from "#story/named-people.ts";
import type { StoryAnswer } from "./answer.ts";

/** The story's span of dates, people, latest article and the lines that most articles quote. */
export function storyAtAGlance({ story, people, quotations }: StoryIndex): StoryAnswer {
  // In order of date, undated ones last.
  const first = story.articles[0]?.article;
  const dated = story.articles.findLast(({ article }) => article.published !== null)?.article;
  return {
    story,
    from: first?.published ?? null,
    to: dated?.published ?? null,
    latest: dated ?? story.articles.at(-1)?.article ?? null,
    people: namedPeople(people.people),
    mostQuoted: quotations.mostQuoted,
  };
}
