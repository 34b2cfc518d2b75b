import { wordsOfReason } from "#intake/feeds/kept-reason.ts";
import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { FeedDesk, FollowedFeed, SettingsDesk, Unannounced } from "#interactions/desk.ts";
import type { Scope } from "#interactions/request.ts";
import { UserError } from "#interactions/user-error.ts";
import type { KeptFeed } from "#library/contract/feeds.ts";
import type { Library } from "#library/library.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import type { DeskScope } from "./desk-scope.ts";

export interface FeedDeskParts {
  readonly library: Pick<Library, "feeds" | "stories" | "settings">;
  /** The feed at an address or named by the page there. Rejects with `CannotFetch` or `CannotRead`. */
  readonly findFeed: (url: string) => Promise<string>;
  /** Makes a folder's story in the library, where feeds can be kept with it. */
  readonly makeStory: (story: string) => Promise<void>;
  /** The server's settings were written: resolves when they hold here. */
  readonly settingsWritten: (server: string) => Promise<void>;
  /** There is a token to write into channels with. */
  readonly canAnnounce: boolean;
  readonly now: () => Date;
}

/** The feeds of a server whose articles come into this story. */
export function createFeedDesk(
  scope: Pick<DeskScope, "server" | "story"> &
    Pick<Scope, "serverLocale"> &
    Pick<SettingsDesk, "mayWrite">,
  parts: FeedDeskParts,
): FeedDesk {
  const { server, story } = scope;
  const { library, findFeed, makeStory, now } = parts;
  const checkOwn = async (): Promise<void> => {
    // The operator's are all that are no server's, folders among them.
    if (server === null) await makeStory(story);
    const held = await library.stories.find(story);
    if (held === null || held.server !== server) {
      throw new UserError(({ errors }) => errors.publicStory);
    }
  };
  return {
    list: async () => {
      const all = await library.feeds.list(server);
      return all.filter((feed) => feed.story === story).map(toFollowed);
    },
    follow: async (feed) => {
      await checkOwn();
      const url = await findFeed(feed.url).catch(failureOf);
      if (typeof url !== "string") return url;
      const unannounced = await whyUnannounced(scope, feed.channel, parts);
      const nextLookAt = now().toISOString();
      const followed = await library.feeds.follow({ ...feed, url, story, server, nextLookAt });
      if (followed === null) return { kind: "already", url };
      // Looking for the feed takes seconds, and the server may have had everything forgotten since.
      await checkOwn().catch(async (error: unknown) => {
        await library.feeds.unfollow(server, followed.id);
        throw error;
      });
      await keepLocale(scope, parts);
      return { kind: "followed", url, unannounced };
    },
    unfollow: (id) => library.feeds.unfollow(server, id),
  };
}

function toFollowed({ id, url, words, channel, failures, notTaken }: KeptFeed): FollowedFeed {
  const told = notTaken.map(({ link, reason }) => ({ link, why: wordsOfReason(reason) }));
  return { id, url, words, channel, failures, notTaken: told };
}

/** Null where they are announced; of the operator's feeds nobody expects it. */
async function whyUnannounced(
  { server, mayWrite }: Parameters<typeof createFeedDesk>[0],
  named: string | null,
  { library, canAnnounce }: FeedDeskParts,
): Promise<Unannounced | null> {
  if (server === null) return null;
  const channel = named ?? (await library.settings.read(server)).announceChannel;
  if (channel === null) return "noChannel";
  if (!canAnnounce) return "noToken";
  return (await mayWrite(channel)) === false ? "mayNotWrite" : null;
}

/** Its articles are announced in the server's language, with nobody asking whose it could be. */
async function keepLocale(
  { server, serverLocale }: Parameters<typeof createFeedDesk>[0],
  { library, settingsWritten }: FeedDeskParts,
): Promise<void> {
  if (server === null || serverLocale === null) return;
  await library.settings.change(server, { serverLocale });
  await settingsWritten(server);
}

function failureOf(error: unknown) {
  if (!(error instanceof CannotFetch || error instanceof CannotRead)) throw error;
  return { kind: "failed" as const, why: error };
}
