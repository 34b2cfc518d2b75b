import type { Library } from "#library/library.ts";
import type { FolderReader } from "../stories/folder-reader.ts";

/** What is added to a folder's story, or told of it, is kept in the library under the same id. */
export function storyMaker(library: Pick<Library, "stories">, folders: FolderReader) {
  return async (story: string): Promise<void> => {
    if ((await library.stories.find(story)) !== null) return;
    if (!(await folders.list()).includes(story)) return;
    await library.stories.create({ ...(await folders.info(story)), server: null });
  };
}
