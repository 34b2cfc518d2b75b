import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { FeedDesk } from "#interactions/desk.ts";
import { UserError } from "#interactions/user-error.ts";
import type { Library } from "#library/library.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import type { Keeper } from "./create-correction-desk.ts";

export interface FeedDeskParts {
  readonly library: Pick<Library, "feeds" | "stories">;
  /** The feed at an address or named by the page there. Rejects with `CannotFetch` or `CannotRead`. */
  readonly findFeed: (url: string) => Promise<string>;
  readonly now: () => Date;
}

/** The feeds of the keeper's server whose articles come into this story. */
export function createFeedDesk(
  { server, story }: Pick<Keeper, "server" | "story">,
  { library, findFeed, now }: FeedDeskParts,
): FeedDesk {
  const checkOwn = async (): Promise<void> => {
    const held = await library.stories.find(story);
    if (held === null || held.server !== server) {
      throw new UserError(({ errors }) => errors.publicStory);
    }
  };
  return {
    list: async () => {
      const all = await library.feeds.list(server);
      return all.filter((feed) => feed.story === story);
    },
    follow: async (feed) => {
      await checkOwn();
      const url = await findFeed(feed.url).catch(failureOf);
      if (typeof url !== "string") return url;
      const nextLookAt = now().toISOString();
      const followed = await library.feeds.follow({ ...feed, url, story, server, nextLookAt });
      if (followed === null) return { kind: "already", url };
      // Looking for the feed takes seconds, and the server may have had everything forgotten since.
      await checkOwn().catch(async (error: unknown) => {
        await library.feeds.unfollow(server, followed.id);
        throw error;
      });
      return { kind: "followed", url };
    },
    unfollow: (id) => library.feeds.unfollow(server, id),
  };
}

function failureOf(error: unknown) {
  if (!(error instanceof CannotFetch || error instanceof CannotRead)) throw error;
  return { kind: "failed" as const, why: error };
}
