import type { Library } from "#library/library.ts";
import type { Database } from "#library/sql/database.ts";

/** Where a library can be kept, for tests that each must pass on all of them. */
export interface Home {
  readonly name: string;
  /** A new place with nothing in it. */
  readonly newPlace: () => Promise<Place>;
}

/** One place; each `open` is as another process would open it. */
export interface Place {
  readonly open: (now?: () => Date) => Promise<Library>;
  /** What is under a library there. */
  readonly database: () => Promise<Database>;
  /** Takes the place away; every library must be closed. */
  readonly remove: () => Promise<void>;
}
