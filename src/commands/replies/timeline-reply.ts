import type { TimelineAnswer, TimelineEntry } from "#answers/answer.ts";
import {
  type Block,
  heading,
  note,
  type PictureBlock,
  quotation,
  text,
} from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { bold, dated, type Run } from "#interactions/inline.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Story } from "#story/story.ts";
import { counted } from "./counted.ts";
import { notOnRecord } from "./not-on-record.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";
import { spanOfDates } from "./span-of-dates.ts";

export interface TimelineOptions {
  readonly about: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly order: string | null;
  readonly dates: number | null;
  readonly sentences: number | null;
}

/** Events in order of date, a few dates a page; the first page has them as a picture too. */
export function timelineReply(
  { entries }: TimelineAnswer,
  options: TimelineOptions,
  { story, page }: CommandContext,
): Reply {
  const scope: readonly Run[] = [
    ...(options.about === null ? [] : [" of ", bold(options.about)]),
    ...spanOfDates(options.from, options.to),
  ];
  if (entries.length === 0) {
    return notOnRecord(["No dated event", ...scope, " is on record."], [], story);
  }
  const shown = pageOf(entries, page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(["Timeline", ...scope]),
      note([counted(entries.length, "date"), " · ", story.info.title]),
      ...(shown.number === 0 ? [picture(entries, story)] : []),
      ...shown.items.flatMap((entry) => entryBlocks(entry, options.sentences ?? AT_A_DATE)),
      ...pageButtons(shown, "timeline", { ...options }),
    ],
  };
}

const ON_A_PAGE = 4;

function entryBlocks({ date, events }: TimelineEntry, most: number): readonly Block[] {
  const shown = events.slice(0, most);
  const more = events.length - shown.length;
  return [
    text(dated(date, "bold")),
    ...shown.map((event) => quotation(event)),
    ...(more === 0 ? [] : [note(`${counted(more, "more event")} at this date`)]),
  ];
}

const AT_A_DATE = 2;

function picture(entries: readonly TimelineEntry[], story: Story): PictureBlock {
  const marks = entries.slice(0, IN_A_PICTURE).flatMap(({ date, events }) => {
    const first = events[0];
    return first ? [{ date, place: first, people: first.people }] : [];
  });
  const dates = entries.map(({ date }) => date).toSorted();
  return {
    type: "picture",
    picture: { kind: "timeline", title: story.info.title, entries: marks },
    alt: `Timeline of ${story.info.title}: ${counted(entries.length, "date")} from ${dates[0]} to ${dates.at(-1)}`,
  };
}

/** More do not fit legibly. */
const IN_A_PICTURE = 24;
