import type { PeopleAnswer, PersonCard } from "#answers/answer.ts";
import { type Block, buttons, fields, heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { bold, dated, type Inline, type Run, words } from "#interactions/inline.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Place, StoryPerson } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { counted } from "./counted.ts";
import { notOnRecord } from "./not-on-record.ts";
import { openingButton } from "./opening-button.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";
import { quoted } from "./quoted.ts";
import { unknownPerson } from "./unknown-person.ts";

/** The cast, or one person's card. */
export function peopleReply(
  { people, suggestions }: PeopleAnswer,
  typed: string | null,
  context: CommandContext,
): Reply {
  if (typed === null) return cast(people, context);
  const card = people[0];
  return card ? cardReply(card, context) : unknownPerson(typed, suggestions, "people");
}

function cast(people: readonly PersonCard[], { story, page }: CommandContext): Reply {
  if (people.length === 0) return notOnRecord("No article of this story names anybody.", [], story);
  const shown = pageOf(people, page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(["The cast of ", story.info.title]),
      ...shown.items.map((card) => text(line(card))),
      note([
        `${counted(people.length, "person", "people")} in ${counted(story.articles.length, "article")}`,
      ]),
      ...pageButtons(shown, "people", {}),
    ],
  };
}

const ON_A_PAGE = 10;

function line({ person, quotations }: PersonCard): Inline {
  const role = person.roles[0];
  return [
    bold(person.name),
    ...(role === undefined ? [] : [" · ", words(role, "italic")]),
    ` · ${figures(quotations, person.mentions)}`,
    ...otherNames(person, 3, " · also "),
  ];
}

function figures(quotations: number, mentions: number): string {
  const mentioned = counted(mentions, "mention");
  return quotations === 0 ? mentioned : `${counted(quotations, "quotation")}, ${mentioned}`;
}

/** Names beside the full one and the roles, which stand by themselves. */
function otherNames(
  { name, aliases, roles }: StoryPerson,
  most: number,
  before: string,
): readonly Run[] {
  const shown = new Set(
    [name, ...roles.map((role) => sliceSpan(role.article.text, role))].map((each) =>
      each.toLowerCase(),
    ),
  );
  const names = distinct(aliases.map(({ text: alias }) => alias)).filter(
    (each) => !shown.has(each.toLowerCase()),
  );
  const more = names.length > most ? `, and ${names.length - most} more` : "";
  return names.length === 0 ? [] : [before, names.slice(0, most).join(", "), more];
}

function cardReply({ person, quotations, sample }: PersonCard, { story }: CommandContext): Reply {
  const key = personKey(person);
  return {
    tone: "answer",
    blocks: [
      heading(person.name),
      fields(facts(person, quotations)),
      ...(sample === null ? [] : [quoted(sample, story)]),
      ...articlesOf(person, story.articles.length),
      buttons([
        openingButton("Quotations", "quotes", { person: key }),
        openingButton("Facts", "facts", { about: key }),
      ]),
    ],
  };
}

function facts(
  person: StoryPerson,
  quotations: number,
): readonly { name: string; value: Inline }[] {
  const roles = distinctRoles(person.roles).slice(0, MOST_ROLES);
  const names = otherNames(person, 12, "");
  const { firstSeen, lastSeen, mentions } = person;
  const seen: readonly Run[] = [
    ...(firstSeen === null ? [] : [dated(firstSeen)]),
    ...(lastSeen === null || lastSeen === firstSeen ? [] : [" to ", dated(lastSeen)]),
  ];
  return [
    ...(names.length === 0 ? [] : [{ name: "Also called", value: names }]),
    ...(roles.length === 0
      ? []
      : [
          {
            name: "Role",
            value: roles.flatMap((role, at): Run[] => [at === 0 ? "" : "; ", words(role)]),
          },
        ]),
    {
      name: "On record",
      value: figures(quotations, mentions),
    },
    ...(seen.length === 0 ? [] : [{ name: "Seen", value: seen }]),
  ];
}

const MOST_ROLES = 3;

/** Each once, whatever its case: `The rapper` begins a sentence. */
function distinct(texts: readonly string[]): readonly string[] {
  const byFolded = new Map(texts.toReversed().map((each) => [each.toLowerCase(), each]));
  return [...byFolded.values()].toReversed();
}

function distinctRoles(roles: readonly Place[]): readonly Place[] {
  const byText = new Map(
    roles.toReversed().map((role) => [sliceSpan(role.article.text, role).toLowerCase(), role]),
  );
  return [...byText.values()].toReversed();
}

function articlesOf({ inArticles }: StoryPerson, all: number): readonly Block[] {
  return [note(`Named in ${inArticles.size} of ${counted(all, "article")}`)];
}
