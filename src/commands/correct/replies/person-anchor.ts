import type { CommandContext } from "#interactions/command.ts";
import { appearancesOf } from "#story/appearances-of.ts";
import type { PersonAnchor } from "#story/correction.ts";
import type { StoryPerson } from "#story/story.ts";

/** A person as an article names them: by the full name where one does, else as the first one does. */
export function personAnchor(person: StoryPerson, { story }: CommandContext): PersonAnchor {
  const { inArticles } = appearancesOf(story, person);
  const named = story.articles.flatMap(({ article, analysis }) =>
    (inArticles.get(article.id) ?? []).flatMap((index) => {
      const name = analysis.people[index]?.name;
      return name === undefined ? [] : { article: article.id, name };
    }),
  );
  const full = named.find(({ name }) => name === person.name);
  return full ?? named[0] ?? { article: "", name: person.name };
}
