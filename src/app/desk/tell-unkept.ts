import type { Desk } from "#interactions/desk.ts";
import type { Log } from "#interactions/log.ts";
import { UserError } from "#interactions/user-error.ts";
import { LibraryError } from "#library/library-error.ts";

/** Calls that only look something up; all others write. */
const READING: ReadonlySet<string> = new Set([
  "list",
  "kept",
  "read",
  "canAnnounce",
  "mayWrite",
  "listStories",
]);

type Calls<Part> = { readonly [Name in keyof Part]: (...given: never[]) => Promise<unknown> };

/**
 * A desk that says in words for its user that the library could not keep or find something, and
 * logs why.
 */
export function tellUnkept(desk: Desk, log: Pick<Log, "warn">): Desk {
  const { corrections, settings, articles, feeds } = desk;
  return {
    corrections: told(corrections, log),
    settings: told(settings, log),
    articles: told(articles, log),
    feeds: told(feeds, log),
  };
}

function told<Part extends Calls<Part>>(part: Part, log: Pick<Log, "warn">): Part {
  const calls = Object.entries<(...given: never[]) => Promise<unknown>>(part);
  const guarded = calls.map(([name, call]) => [
    name,
    async (...given: never[]) => {
      try {
        return await call(...given);
      } catch (error) {
        throw error instanceof LibraryError ? inWords(error, READING.has(name), log) : error;
      }
    },
  ]);
  return Object.fromEntries(guarded);
}

function inWords(error: LibraryError, isReading: boolean, log: Pick<Log, "warn">): UserError {
  log.warn({ err: error.cause }, error.message);
  return new UserError(({ library }) => {
    const why = library.why[error.trouble];
    return isReading ? library.notRead(why) : library.notKept(why);
  });
}
