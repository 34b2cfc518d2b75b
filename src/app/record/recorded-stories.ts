import { completeQuotations } from "#answers/complete-quotations.ts";
import type { RecordedStory } from "#presenters/record/recorded-story.ts";
import type { StoryIndex } from "#search/story-index.ts";
import type { OpenRecord } from "../open-record.ts";

/** The stories that anyone may read, as the record's pages ask for them. */
export function recordedStories({ findIndex }: Pick<OpenRecord, "findIndex">) {
  const find = async (story: string | null): Promise<RecordedStory | null> =>
    recorded(await findIndex({ guild: null, story }));
  return { first: () => find(null), find: (story: string) => find(story) };
}

function recorded(index: StoryIndex | null): RecordedStory | null {
  if (index === null) return null;
  return {
    story: index.story,
    complete: (typed, most) => completeQuotations(index, typed, most),
  };
}
