import { announcedList } from "#commands/replies/announced-list.ts";
import { announcementReply } from "#commands/replies/announcement-reply.ts";
import type { Log } from "#interactions/log.ts";
import { languageOf } from "#languages/language.ts";
import type { KeptFeed } from "#library/contract/feeds.ts";
import { createWording } from "#presenters/create-wording.ts";
import type { DiscordMessage } from "#presenters/discord/outcome.ts";
import { renderReply } from "#presenters/discord/render-reply.ts";
import type { Article } from "#story/article.ts";
import { inGroups } from "#text/in-groups.ts";
import type { OpenRecord } from "../open-record.ts";

/** Sends a message into a channel of Discord. Rejects when it cannot. */
export type SendMessage = (channel: string, message: DiscordMessage) => Promise<void>;

export interface AnnouncerParts {
  readonly stories: Pick<OpenRecord["stories"], "find" | "libraryChanged">;
  readonly settings: Pick<OpenRecord["settings"], "read">;
  readonly send: SendMessage;
  readonly log: Pick<Log, "warn">;
}

/**
 * Announces new articles of a feed in the channel that was named when it was followed, or in the
 * server's. Where none was named nothing is announced. What cannot be sent is logged.
 */
export function createAnnouncer({ stories, settings, send, log }: AnnouncerParts) {
  const announce = async (feed: KeptFeed, articles: readonly Article[]): Promise<void> => {
    if (feed.server === null) return;
    const { announceChannel, language, serverLocale } = await settings.read(feed.server);
    const channel = feed.channel ?? announceChannel;
    if (channel === null) return;
    // The index hears of the articles within a second; here they are needed now.
    await stories.libraryChanged([{ number: 0, story: feed.story, server: null }]);
    const index = await stories.find(feed.story, feed.server);
    if (index === null) return;
    const locale = language ?? serverLocale ?? DEFAULT_LOCALE;
    const wording = createWording(locale);
    const parts = { commands: [], wording, drawPicture: async () => null };
    // A channel is read downwards, so that the newest comes last.
    const ordered = articles.toReversed();
    const { say } = languageOf(locale);
    const replies =
      ordered.length <= MOST_MESSAGES
        ? ordered.map((article) => announcementReply(article, { story: index.story, say }))
        : inGroups(ordered, IN_A_LIST).map((group) => announcedList(group, say));
    for (const reply of replies) await send(channel, (await renderReply(reply, parts)).message);
  };
  return (feed: KeptFeed, articles: readonly Article[]): Promise<void> =>
    announce(feed, articles).catch((error: unknown) =>
      log.warn({ feed: feed.id, err: error }, "Cannot announce a new article"),
    );
}

/** More new articles than these are listed, several in one message. */
const MOST_MESSAGES = 3;
/** With two lines each they fit into one message. */
const IN_A_LIST = 10;
const DEFAULT_LOCALE = "en-GB";
