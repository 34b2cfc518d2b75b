import type { Story } from "#story/story.ts";

/** Everything questions are answered from: a story and the indexes over its words. */
export interface StoryIndex {
  readonly story: Story;
}

export function createStoryIndex(story: Story): StoryIndex {
  return { story };
}
