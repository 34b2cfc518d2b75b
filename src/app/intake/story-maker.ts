import type { Library } from "#library/library.ts";
import type { StoryInfo } from "#story/story.ts";
import type { FolderReader } from "../stories/folder-reader.ts";

/**
 * What is added to a folder's story, or told of it, is kept in the library under the same id; what is
 * added to a planned story makes it.
 */
export function storyMaker(
  library: Pick<Library, "stories">,
  folders: FolderReader,
  planned: StoryInfo | null = null,
) {
  return async (story: string): Promise<void> => {
    if ((await library.stories.find(story)) !== null) return;
    const isFolder = (await folders.list()).includes(story);
    const info = isFolder ? await folders.info(story) : planned;
    if (info?.id === story) await library.stories.create({ ...info, server: null });
  };
}
