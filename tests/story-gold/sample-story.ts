import { fileURLToPath } from "node:url";
import { createFolderReader } from "#app/stories/folder-reader.ts";
import type { ReadStory } from "#reading/read-story.ts";

const folder = fileURLToPath(new URL("../../data/stories/", import.meta.url));

/** The story that comes with the project, read from its files. */
export async function sampleStory(): Promise<ReadStory> {
  const reader = createFolderReader(folder);
  return reader.read("legend-and-ye");
}
