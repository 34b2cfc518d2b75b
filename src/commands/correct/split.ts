import { articleId } from "#interactions/article-key.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { RawOptions } from "#interactions/option-spec.ts";
import { personName } from "#interactions/person-key.ts";
import { rankByTyped } from "#interactions/rank-by-typed.ts";
import { UserError } from "#interactions/user-error.ts";
import type { StoryPerson } from "#story/story.ts";
import { offerArticles } from "../offers/offer-articles.ts";
import { offerPeople } from "../offers/offer-people.ts";
import { knownPerson } from "./replies/known-person.ts";
import { makeCorrections } from "./replies/make-corrections.ts";
import { personAnchor } from "./replies/person-anchor.ts";

export default defineCommand({
  name: "split",
  words: (say) => say.commands.correctSplit,
  options: {
    person: { type: "person", required: true, maxLength: 100 },
    called: { type: "topic", required: true, maxLength: 100 },
    name: { type: "string", required: true, maxLength: 100 },
    article: { type: "article", maxLength: 100 },
  },
  examples: () => [],
  autocomplete: { person: offerPeople, called: offerNames, article: offerArticles },
  run: (given, context) => {
    const { called, name } = given;
    const person = knownPerson(given.person, context);
    if (!namesOf(person).some((each) => isSame(each, called))) {
      throw new UserError(({ errors }) => errors.notCalledSo(person.name, called));
    }
    if (isSame(name, person.name)) {
      throw new UserError(({ errors }) => errors.sameName(person.name));
    }
    const article = given.article === null ? null : heldArticle(given.article, context);
    const anchor = personAnchor(person, context);
    const what = { called, name, article };
    return makeCorrections([{ kind: "other-person", anchor, what }], context);
  },
});

function heldArticle(typed: string, { story }: CommandContext): string {
  const id = articleId(story, typed);
  if (story.articles.some(({ article }) => article.id === id)) return id;
  throw new UserError(({ errors }) => errors.noSuchArticle(typed));
}

function namesOf({ name, aliases }: StoryPerson): readonly string[] {
  return [...new Set([name, ...aliases.map(({ text }) => text)])];
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What the articles call the person that is given already. */
function offerNames(
  typed: string,
  { index, story }: CommandContext,
  { person = "" }: RawOptions,
): readonly Choice[] {
  const held = index.people.named(personName(story, person));
  const names = held ? namesOf(held) : story.people.flatMap(namesOf);
  return rankByTyped(
    names.map((name) => ({ name, value: name })),
    typed,
  );
}
