import { createIntake, type IntakeParts } from "#intake/create-intake.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import type { Intake } from "#intake/intake.ts";
import type { Library } from "#library/library.ts";
import type { StoryInfo } from "#story/story.ts";
import type { FolderReader } from "../stories/folder-reader.ts";
import { storyMaker } from "./story-maker.ts";

export interface OpenIntakeParts {
  readonly library: Pick<Library, "stories"> & { readonly articles: IntakeParts["articles"] };
  readonly folders: FolderReader;
  readonly fetch: Fetcher;
  /** A public story that is made when the first article is kept in it. */
  readonly planned?: StoryInfo | null;
}

/** Brings articles into the stories of the library, and into public stories that are folders. */
export function openIntake(parts: OpenIntakeParts): Intake {
  const { library, folders, fetch, planned = null } = parts;
  const inFolder = async (story: string) =>
    (await folders.list()).includes(story) ? (await folders.read(story)).articles : [];

  const makeStory = storyMaker(library, folders, planned);
  const articles: IntakeParts["articles"] = {
    listing: (story) => library.articles.listing(story),
    add: async (story, added, listed) => {
      await makeStory(story);
      return library.articles.add(story, added, listed);
    },
  };
  return createIntake({ articles, inFolder, fetch });
}
