import type { LiveStory } from "./create-live-story.ts";

/** The stories in memory. */
export interface HeldStories {
  /** The story, made when it is not held, as the one that was asked for last. */
  readonly use: (id: string) => LiveStory;
  readonly get: (id: string) => LiveStory | undefined;
  readonly all: () => readonly LiveStory[];
  /** Lets those go that were asked for longest ago, until the others fit. */
  readonly letGo: () => void;
}

/** Ids that lead nowhere are held too, so that the same is not looked for again and again. */
const MOST_STORIES = 2000;

export function createHeldStories(
  make: (id: string) => LiveStory,
  mostCharacters: number,
): HeldStories {
  /** In order of last use, the latest last. */
  const stories = new Map<string, LiveStory>();
  return {
    use: (id) => {
      const story = stories.get(id) ?? make(id);
      stories.delete(id);
      stories.set(id, story);
      return story;
    },
    get: (id) => stories.get(id),
    all: () => [...stories.values()],
    letGo: () => {
      let held = [...stories.values()].reduce((sum, story) => sum + story.size().characters, 0);
      for (const [id, story] of [...stories].slice(0, -1)) {
        if (held <= mostCharacters && stories.size <= MOST_STORIES) return;
        held -= story.size().characters;
        stories.delete(id);
      }
    },
  };
}
