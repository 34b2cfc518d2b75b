import type { Log } from "#interactions/log.ts";
import type { Library } from "#library/library.ts";
import type { StoryInfo } from "#story/story.ts";
import type { FolderReader } from "./folder-reader.ts";

/** The stories that everybody may ask about: folders first, then those of the library. */
export async function listPublic(
  folders: FolderReader,
  library: Library,
  log: Log,
): Promise<readonly StoryInfo[]> {
  const ids = await folders.list();
  const read = await Promise.all(
    ids.map(async (id) => {
      try {
        return [await folders.info(id)];
      } catch (error) {
        log.warn({ story: id }, error instanceof Error ? error.message : String(error));
        return [];
      }
    }),
  );
  const kept = await library.stories.visibleTo(null).catch(() => []);
  return [...read.flat(), ...kept.filter(({ id }) => !ids.includes(id))];
}
