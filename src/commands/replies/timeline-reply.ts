import type { TimelineAnswer, TimelineEntry } from "#answers/answer.ts";
import type { TimelineOptions } from "#answers/timeline.ts";
import {
  type Block,
  heading,
  note,
  type PictureBlock,
  quotation,
  text,
} from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold, dated, type Inline } from "#languages/inline.ts";
import type { StoryEvent } from "#story/story.ts";
import { dateWhollyWithin } from "#text/iso-date.ts";
import { correctMenu } from "./correct-menu.ts";
import { notOnRecord } from "./not-on-record.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";
import { corrected } from "./quoted.ts";
import { spanOfDates } from "./span-of-dates.ts";

/** Events in order of date, a few dates a page; the first page has them as a picture too. */
export function timelineReply(
  { entries }: TimelineAnswer,
  options: TimelineOptions,
  context: CommandContext,
): Reply {
  const { story, say, page } = context;
  const about = options.about === null ? null : bold(options.about);
  const dates = spanOfDates(options.from, options.to, say);
  if (entries.length === 0) return notOnRecord(say.timeline.none(about, dates), [], context);
  const { exact, coarse } = byExactness(entries, options);
  const ordered = [...exact, ...coarse];
  const shown = pageOf(ordered, page, ON_A_PAGE);
  const most = options.sentences ?? AT_A_DATE;
  return {
    tone: "answer",
    blocks: [
      heading(say.timeline.title(about, dates)),
      note([say.count.dates(entries.length), " · ", story.info.title]),
      ...(shown.number === 0 ? [picture(exact.length > 0 ? exact : coarse, context)] : []),
      ...shown.items.flatMap((entry) => [
        ...(entry === coarse[0] && exact.length > 0 ? [note(say.timeline.lessExact)] : []),
        ...entryBlocks(entry, most, say),
      ]),
      ...correctMenu(
        shown.items.flatMap(({ events }) => events.slice(0, most)),
        context,
      ),
      ...pageButtons(shown, "timeline", { ...options }, say),
    ],
  };
}

const ON_A_PAGE = 4;

/** What may have been outside the days asked for ("2016" in a week of it) comes after the rest. */
function byExactness(entries: readonly TimelineEntry[], { from, to }: TimelineOptions) {
  const isExact = ({ date }: TimelineEntry) => dateWhollyWithin(date, from, to);
  return { exact: entries.filter(isExact), coarse: entries.filter((each) => !isExact(each)) };
}

function entryBlocks(
  { date, events }: TimelineEntry,
  most: number,
  say: Messages,
): readonly Block[] {
  const shown = events.slice(0, most);
  const more = events.length - shown.length;
  return [
    text(dated(date, "bold")),
    ...shown.map((event) => quotation(event, { byline: correctedByline(event, say) })),
    ...(more === 0 ? [] : [note(say.timeline.moreAtThisDate(more))]),
  ];
}

function correctedByline({ event: { correctedOn } }: StoryEvent, say: Messages): Inline | null {
  return correctedOn === undefined ? null : corrected(correctedOn, say);
}

const AT_A_DATE = 2;

function picture(entries: readonly TimelineEntry[], { story, say }: CommandContext): PictureBlock {
  const { title } = story.info;
  const marks = entries.slice(0, IN_A_PICTURE).flatMap(({ date, events }) => {
    const first = events[0];
    return first ? [{ date, place: first, people: first.people }] : [];
  });
  const dates = entries.map(({ date }) => date).toSorted();
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  return {
    type: "picture",
    picture: { kind: "timeline", title, entries: marks },
    alt: say.timeline.alt(title, say.count.dates(entries.length), first, last),
  };
}

/** More do not fit legibly. */
const IN_A_PICTURE = 24;
