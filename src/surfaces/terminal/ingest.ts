/** Takes files and pages into one story, for `ingest`. */
export interface Ingest {
  /** As it is named to people: `The bridge (harbour)`. */
  readonly story: string;
  /** The single files and links that paths, folders and links stand for, each once. */
  readonly list: (names: readonly string[]) => Promise<readonly string[]>;
  /** Never rejects because of the file or page; what is kept is on disk when it resolves. */
  readonly take: (name: string) => Promise<Ingested>;
  readonly close: () => Promise<void>;
}

export interface Ingested {
  readonly kind: "added" | "held" | "failed";
  /** What was added, what holds it already, or why it failed. */
  readonly about: string;
}

export interface IngestRequest {
  /** Null for the story that questions are answered from. */
  readonly story: string | null;
  /** Makes a story of that id where there is none. */
  readonly title: string | null;
  /** The day of publication of what names none; null leaves such articles out. */
  readonly date: string | null;
}
