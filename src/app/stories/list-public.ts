import type { Log } from "#interactions/log.ts";
import type { Library } from "#library/library.ts";
import type { StoryInfo } from "#story/story.ts";
import { messageOf } from "#text/message-of.ts";
import type { FolderReader } from "./folder-reader.ts";

export interface PublicStories {
  /** Folders first, then those of the library. */
  readonly stories: readonly StoryInfo[];
  /** How many folders could not be read. */
  readonly unread: number;
}

/** The stories that everybody may ask about. */
export async function listPublic(
  folders: FolderReader,
  library: Library,
  log: Log,
): Promise<PublicStories> {
  const ids = await folders.list();
  const read = await Promise.all(
    ids.map(async (id) => {
      try {
        return [await folders.info(id)];
      } catch (error) {
        log.warn({ story: id }, messageOf(error));
        return [];
      }
    }),
  );
  const kept = await library.stories.visibleTo(null).catch(() => []);
  return {
    stories: [...read.flat(), ...kept.filter(({ id }) => !ids.includes(id))],
    unread: read.filter((each) => each.length === 0).length,
  };
}
