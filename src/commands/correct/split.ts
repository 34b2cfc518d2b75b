import { typedArticleId } from "#interactions/article-key.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";
import { field, form } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { RawOptions } from "#interactions/option-spec.ts";
import { personKey, personName } from "#interactions/person-key.ts";
import { rankByTyped } from "#interactions/rank-by-typed.ts";
import type { Reply } from "#interactions/reply.ts";
import { UserError } from "#interactions/user-error.ts";
import { appearancesOf } from "#story/appearances-of.ts";
import type { OtherPerson } from "#story/correction.ts";
import { textAnchor } from "#story/corrections/text-anchor.ts";
import { keyOf } from "#story/person-node.ts";
import type { AnalysedArticle, StoryPerson } from "#story/story.ts";
import { sameInAnyCase } from "#text/same-in-any-case.ts";
import { sliceSpan } from "#text/span.ts";
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
    called: { type: "topic", maxLength: 100 },
    name: { type: "string", maxLength: 100 },
    article: { type: "article", maxLength: 100 },
  },
  examples: () => [],
  autocomplete: { person: offerPeople, called: offerNames, article: offerArticles },
  run: (given, context) => {
    const { called, name } = given;
    const person = knownPerson(given.person, context);
    if (called === null || name === null) return asked(person, given, context);
    if (!namesOf(person).some((each) => sameInAnyCase(each, called))) {
      throw new UserError(({ errors }) => errors.notCalledSo(person.name, called));
    }
    if (sameInAnyCase(name, person.name)) {
      throw new UserError(({ errors }) => errors.sameName(person.name));
    }
    const held = given.article === null ? null : heldArticle(given.article, context);
    const anchor = personAnchor(person, context);
    const what = { called, name, article: held?.article.id ?? null };
    const where = held === null ? {} : placeNamed(called, person, held, context);
    return makeCorrections(
      [{ kind: "other-person", anchor, what: { ...what, ...where } }],
      context,
    );
  },
});

/** A form with what is said already, and the name that the other one may go by. */
function asked(
  person: StoryPerson,
  given: { called: string | null; name: string | null; article: string | null },
  { say }: CommandContext,
): Reply {
  const options = { person: personKey(person) };
  const action = { command: "correct split", options, page: 0, place: "aside" } as const;
  const other = namesOf(person).find((each) => !sameInAnyCase(each, person.name)) ?? person.name;
  const fields = [
    field("called", { value: given.called ?? other, isNeeded: true }),
    field("name", { value: given.name ?? "", isNeeded: true }),
    field("article", { value: given.article ?? "" }),
  ];
  const title = say.buttons.spoken(person.name, say.commands.correctSplit.description);
  return { tone: "notice", blocks: [form(title, action, fields)] };
}

function heldArticle(typed: string, { story }: CommandContext): AnalysedArticle {
  const id = typedArticleId(story, typed);
  const held = story.articles.find(({ article }) => article.id === id);
  if (held !== undefined) return held;
  throw new UserError(({ errors }) => errors.noSuchArticle(typed));
}

/** Where the article first calls the person so. */
function placeNamed(
  called: string,
  person: StoryPerson,
  { article, analysis }: AnalysedArticle,
  { story }: CommandContext,
): Pick<OtherPerson, "where"> {
  const indices = appearancesOf(story, person).inArticles.get(article.id) ?? [];
  const place = analysis.mentions.find(
    (mention) =>
      mention.person !== null &&
      indices.includes(mention.person) &&
      keyOf(sliceSpan(article.text, mention)) === keyOf(called),
  );
  return place === undefined ? {} : { where: textAnchor(article, place) };
}

function namesOf({ name, aliases }: StoryPerson): readonly string[] {
  return [...new Set([name, ...aliases.map(({ text }) => text)])];
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
