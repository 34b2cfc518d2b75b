import type { PeopleAnswer, PersonCard } from "#answers/answer.ts";
import { type Block, fields, heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { buttons } from "#interactions/control.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold, type Inline, words } from "#languages/inline.ts";
import { rolesByUse } from "#story/roles-by-use.ts";
import type { Appearances } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { knownSpan } from "./known-span.ts";
import { listed } from "./listed.ts";
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
  return card ? cardReply(card, context) : unknownPerson(typed, suggestions, "people", context.say);
}

function cast(people: readonly PersonCard[], context: CommandContext): Reply {
  const { story, say, page } = context;
  if (people.length === 0) return notOnRecord(say.people.none, [], context);
  const shown = pageOf(people, page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(say.people.title(story.info.title)),
      ...shown.items.map((card) => text(line(card, say))),
      note(say.people.total(people.length, story.articles.length)),
      ...pageButtons(shown, "people", {}, say),
    ],
  };
}

const ON_A_PAGE = 10;

function line(card: PersonCard, say: Messages): Inline {
  const { person, appearances, quotations } = card;
  const [role] = rolesByUse(appearances);
  const names = otherNames(card, 3, say);
  return [
    bold(person.name),
    ...(role === undefined ? [] : [" · ", words(role, "italic")]),
    ` · ${figures(quotations, appearances.mentions, say)}`,
    ...(names === null ? [] : [" · ", ...say.people.also(names)]),
  ];
}

function figures(quotations: number, mentions: number, { count, comma }: Messages): string {
  const mentioned = count.mentions(mentions);
  return quotations === 0 ? mentioned : count.quotations(quotations) + comma + mentioned;
}

/** Names beside the full one and the roles, which stand by themselves; null without any. */
function otherNames(
  { person: { name, aliases }, appearances: { roles } }: PersonCard,
  most: number,
  say: Messages,
): string | null {
  const shown = new Set(
    [name, ...roles.map((role) => sliceSpan(role.article.text, role))].map((each) =>
      each.toLowerCase(),
    ),
  );
  const names = distinct(aliases.map(({ text: alias }) => alias)).filter(
    (each) => !shown.has(each.toLowerCase()),
  );
  const more = names.length > most ? say.andMore(names.length - most) : "";
  return names.length === 0 ? null : names.slice(0, most).join(say.comma) + more;
}

function cardReply(card: PersonCard, context: CommandContext): Reply {
  const { person, appearances, sample } = card;
  const { story, say } = context;
  const key = personKey(person);
  return {
    tone: "answer",
    blocks: [
      heading(person.name),
      fields(facts(card, say)),
      ...(sample === null ? [] : [quoted(sample, context)]),
      articlesOf(appearances, story.articles.length, say),
      buttons([
        openingButton(say.buttons.quotations, "quotes", { person: key }),
        openingButton(say.buttons.facts, "facts", { about: key }),
      ]),
    ],
  };
}

function facts(card: PersonCard, say: Messages): readonly { name: string; value: Inline }[] {
  const { appearances, quotations } = card;
  const roles = rolesByUse(appearances).slice(0, MOST_ROLES);
  const names = otherNames(card, 12, say);
  const { firstSeen, lastSeen, mentions } = appearances;
  const seen = knownSpan(firstSeen, lastSeen, say);
  return [
    ...(names === null ? [] : [{ name: say.people.alsoCalled, value: names }]),
    ...(roles.length === 0
      ? []
      : [
          {
            name: say.people.role,
            value: listed(
              roles.map((role) => words(role)),
              say.semicolon,
            ),
          },
        ]),
    {
      name: say.onRecord,
      value: figures(quotations, mentions, say),
    },
    ...(seen.length === 0 ? [] : [{ name: say.people.seen, value: seen }]),
  ];
}

const MOST_ROLES = 3;

/** Each once, whatever its case: `The rapper` begins a sentence. */
function distinct(texts: readonly string[]): readonly string[] {
  const byFolded = new Map(texts.toReversed().map((each) => [each.toLowerCase(), each]));
  return [...byFolded.values()].toReversed();
}

function articlesOf({ inArticles }: Appearances, all: number, say: Messages): Block {
  return note(say.people.namedIn(inArticles.size, all));
}
