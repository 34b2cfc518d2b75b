import type { FeedDesk } from "#interactions/desk.ts";
import { UserError } from "#interactions/user-error.ts";
import type { Library } from "#library/library.ts";
import type { Keeper } from "./create-correction-desk.ts";

export interface FeedDeskParts {
  readonly library: Pick<Library, "feeds" | "stories">;
  readonly now: () => Date;
}

/** The feeds of the keeper's server whose articles come into this story. */
export function createFeedDesk(
  { server, story }: Pick<Keeper, "server" | "story">,
  { library, now }: FeedDeskParts,
): FeedDesk {
  return {
    list: async () => {
      const all = await library.feeds.list(server);
      return all.filter((feed) => feed.story === story);
    },
    follow: async (feed) => {
      const held = await library.stories.find(story);
      if (held === null || held.server !== server) {
        throw new UserError(({ errors }) => errors.publicStory);
      }
      const nextLookAt = now().toISOString();
      return (await library.feeds.follow({ ...feed, story, server, nextLookAt })) !== null;
    },
    unfollow: (id) => library.feeds.unfollow(server, id),
  };
}
