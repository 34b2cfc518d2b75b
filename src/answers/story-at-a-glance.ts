import type { StoryIndex } from "#search/story-index.ts";
import { namedPeople } from "#story/named-people.ts";
import type { StoryAnswer } from "./answer.ts";

/** The story's span of dates, people, latest article and the lines that most articles quote. */
export function storyAtAGlance({ story, people, quotations }: StoryIndex): StoryAnswer {
  const dated = story.articles.filter(({ article }) => article.published !== null);
  return {
    story,
    from: dated[0]?.article.published ?? null,
    to: dated.at(-1)?.article.published ?? null,
    latest: (dated.at(-1) ?? story.articles.at(-1))?.article ?? null,
    people: namedPeople(people.people),
    mostQuoted: quotations.mostQuoted,
  };
}
