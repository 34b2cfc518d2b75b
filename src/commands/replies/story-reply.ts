import type { StoryAnswer } from "#answers/answer.ts";
import { type Block, buttons, fields, heading, note, sources, text } from "#interactions/block.ts";
import { bold, dated, type Inline, type Run } from "#interactions/inline.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import { counted } from "./counted.ts";
import { openingButton } from "./opening-button.ts";
import { quoted } from "./quoted.ts";

/** What is on record, and where to go on from there. */
export function storyReply(answer: StoryAnswer): Reply {
  const { story, people, mostQuoted, latest } = answer;
  const { description, title } = story.info;
  const lines = mostQuoted.slice(0, MOST_LINES);
  return {
    tone: "answer",
    blocks: [
      heading(title),
      ...(description === null ? [] : [text(description)]),
      fields(figures(answer)),
      ...(lines.length === 0 ? [] : [note("Most quoted:")]),
      ...lines.map((line) => quoted(line, story)),
      ...(latest === null ? [] : [note("Latest article:"), sources([latest])]),
      buttons([
        openingButton("Timeline", "timeline"),
        openingButton("People", "people"),
        openingButton("Sources", "sources"),
        ...people
          .slice(0, 2)
          .map((person) =>
            openingButton(`Quotes: ${person.name}`, "quotes", { person: personKey(person) }),
          ),
      ]),
    ] satisfies readonly Block[],
  };
}

const MOST_LINES = 3;
const MOST_NAMES = 6;

function figures({
  story,
  from,
  to,
  people,
}: StoryAnswer): readonly { name: string; value: Inline }[] {
  const span: readonly Run[] = [
    ...(from === null ? [] : [dated(from)]),
    ...(to === null || to === from ? [] : [" to ", dated(to)]),
  ];
  const { articles, quotations, events } = story;
  const names = people
    .slice(0, MOST_NAMES)
    .flatMap(({ name }, at): Run[] => [at === 0 ? "" : ", ", bold(name)]);
  const more = people.length > MOST_NAMES ? [` and ${people.length - MOST_NAMES} more`] : [];
  return [
    ...(span.length === 0 ? [] : [{ name: "Articles from", value: span }]),
    ...(names.length === 0 ? [] : [{ name: "People", value: [...names, ...more] }]),
    {
      name: "On record",
      value: [
        counted(articles.length, "article"),
        counted(quotations.length, "quotation"),
        counted(events.length, "dated event"),
      ].join(", "),
    },
  ];
}
