import { createIntake, type IntakeParts } from "#intake/create-intake.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import type { Intake } from "#intake/intake.ts";
import type { Library } from "#library/library.ts";
import type { FolderReader } from "../stories/folder-reader.ts";
import { storyMaker } from "./story-maker.ts";

export interface OpenIntakeParts {
  readonly library: Pick<Library, "stories"> & { readonly articles: IntakeParts["articles"] };
  readonly folders: FolderReader;
  readonly fetch: Fetcher;
}

/** Brings articles into the stories of the library, and into public stories that are folders. */
export function openIntake({ library, folders, fetch }: OpenIntakeParts): Intake {
  const inFolder = async (story: string) =>
    (await folders.list()).includes(story) ? (await folders.read(story)).articles : [];

  const makeStory = storyMaker(library, folders);
  const intake = createIntake({ articles: library.articles, inFolder, fetch });
  return {
    addArticle: async (story, source, given) => {
      await makeStory(story);
      return intake.addArticle(story, source, given);
    },
  };
}
