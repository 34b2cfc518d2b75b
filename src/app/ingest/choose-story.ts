import type { Library } from "#library/library.ts";
import { isStoryId } from "#library/story-files.ts";
import type { StoryInfo } from "#story/story.ts";
import type { FolderReader } from "../stories/folder-reader.ts";

/**
 * The story that articles are taken into: of a folder or of the library, or when there is none of
 * that id and a title is given a new one, which is not made yet.
 * @param id null for the first folder.
 * @throws Error that tells what to do when there is none.
 */
export async function chooseStory(
  id: string | null,
  title: string | null,
  library: Pick<Library, "stories">,
  folders: FolderReader,
): Promise<StoryInfo> {
  const listed = await folders.list();
  const chosen = id ?? listed[0];
  if (chosen === undefined) throw new Error("Cannot ingest: say --story ID");
  if (listed.includes(chosen)) return folders.info(chosen);
  const kept = await library.stories.find(chosen);
  if (kept !== null) return kept;
  if (!isStoryId(chosen)) {
    throw new Error(
      `Cannot make story “${chosen}”: ids have only lower-case letters, digits, hyphens`,
    );
  }
  if (title === null) {
    throw new Error(`Cannot ingest: there is no story “${chosen}”; --title "…" makes one`);
  }
  return { id: chosen, title, description: null, aliases: {} };
}
