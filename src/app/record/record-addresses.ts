import { servedLinks } from "#presenters/record/record-links.ts";
import type { LiveStories } from "../stories/create-live-stories.ts";

/** Where each story's record can be read by all: public stories, when the pages have an address. */
export function recordAddresses(
  publicUrl: string | null,
  { listPublic }: Pick<LiveStories, "listPublic">,
): (story: string) => Promise<string | null> {
  return async (story) => {
    if (publicUrl === null) return null;
    const isPublic = (await listPublic()).some(({ id }) => id === story);
    return isPublic ? `${publicUrl}${servedLinks(story).story}` : null;
  };
}
