import { fileURLToPath } from "node:url";
import { storyFiles } from "#library/story-files.ts";
import { type ReadStory, readStory } from "#reading/read-story.ts";

const folder = fileURLToPath(new URL("../../data/stories/", import.meta.url));

/** The story that comes with the project, read from its files. */
export async function sampleStory(): Promise<ReadStory> {
  return readStory(await storyFiles(folder).read("legend-and-ye"));
}
