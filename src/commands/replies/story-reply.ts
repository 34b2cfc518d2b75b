import type { StoryAnswer } from "#answers/answer.ts";
import { type Block, fields, heading, note, sourceList, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { buttons } from "#interactions/control.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold, type Inline } from "#languages/inline.ts";
import { knownSpan } from "./known-span.ts";
import { listed } from "./listed.ts";
import { openingButton } from "./opening-button.ts";
import { quoted } from "./quoted.ts";

/** What is on record, and where to go on from there. */
export function storyReply(answer: StoryAnswer, context: CommandContext): Reply {
  const { say } = context;
  const { people, mostQuoted, latest } = answer;
  const { description, title } = answer.story.info;
  const lines = mostQuoted.slice(0, MOST_LINES);
  return {
    tone: "answer",
    blocks: [
      heading(title),
      ...(description === null ? [] : [text(description)]),
      fields(figures(answer, say)),
      ...(lines.length === 0 ? [] : [note(say.story.mostQuoted)]),
      ...lines.map((line) => quoted(line, context)),
      ...(latest === null ? [] : [note(say.story.latestArticle), sourceList([latest])]),
      buttons([
        openingButton(say.buttons.timeline, "timeline"),
        openingButton(say.buttons.people, "people"),
        openingButton(say.buttons.sources, "sources"),
        ...people.slice(0, 2).map((person) =>
          openingButton(say.buttons.quotationsOf(person.name), "quotes", {
            person: personKey(person),
          }),
        ),
      ]),
    ] satisfies readonly Block[],
  };
}

const MOST_LINES = 3;
const MOST_NAMES = 6;

function figures(
  { story, from, to, people }: StoryAnswer,
  say: Messages,
): readonly { name: string; value: Inline }[] {
  const span = knownSpan(from, to, say);
  const { articles, quotations, events } = story;
  const names = listed(
    people.slice(0, MOST_NAMES).map(({ name }) => bold(name)),
    say.comma,
  );
  const more = people.length > MOST_NAMES ? [say.andMorePeople(people.length - MOST_NAMES)] : [];
  const counts = [
    say.count.articles(articles.length),
    say.count.quotations(quotations.length),
    say.count.events(events.length),
  ];
  return [
    ...(span.length === 0 ? [] : [{ name: say.story.articlesFrom, value: span }]),
    ...(names.length === 0 ? [] : [{ name: say.story.people, value: [...names, ...more] }]),
    { name: say.onRecord, value: counts.join(say.comma) },
  ];
}
