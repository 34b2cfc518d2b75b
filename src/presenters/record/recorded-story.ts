import type { Story, StoryQuotation } from "#story/story.ts";

/** A story as the record shows it; the same object as long as nothing in it changes. */
export interface RecordedStory {
  readonly story: Story;
  /** The quotations nearest to words that are being typed. */
  readonly complete: (typed: string, most: number) => readonly StoryQuotation[];
}
