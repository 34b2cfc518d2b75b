import type { StoryInfo } from "#story/story.ts";

/** A story that was made with a command or by the operator, rather than as a folder. */
export interface KeptStory extends StoryInfo {
  /** The server it belongs to; null for a public one, which only the operator changes. */
  readonly server: string | null;
}

export interface Stories {
  /**
   * Makes a story. Its id has lower-case letters, digits and hyphens only (64 at most).
   * Resolves to false when the id is taken, and then nothing is changed.
   */
  readonly create: (story: KeptStory) => Promise<boolean>;
  /** Makes a server's own story as `create` does, and has its server answer from it. */
  readonly createChosen: (story: KeptStory & { readonly server: string }) => Promise<boolean>;
  readonly find: (id: string) => Promise<KeptStory | null>;
  /** The server's own stories and the public ones (with null those alone), by id. */
  readonly visibleTo: (server: string | null) => Promise<readonly KeptStory[]>;
  /** Every story of every server, by id. */
  readonly all: () => Promise<readonly KeptStory[]>;
  /** Gives a story another title, description or aliases; false when there is none of that id. */
  readonly change: (info: StoryInfo) => Promise<boolean>;
  /** Removes a story with its articles, analyses, corrections and feeds. */
  readonly remove: (id: string) => Promise<boolean>;
}
