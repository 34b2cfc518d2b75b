import { LibraryError } from "../library-error.ts";
import type { Database } from "./database.ts";
import type { SqlQuery } from "./sql.ts";

/** A database that refuses text that not every home keeps as it is. */
export function checked(database: Database): Database {
  return {
    ...database,
    read: async (what, query) => {
      check(what, query);
      return database.read(what, query);
    },
    write: async (what, queries) => {
      for (const query of queries) check(what, query);
      return database.write(what, queries);
    },
  };
}

function check(what: string, { values }: SqlQuery): void {
  for (const value of values) {
    if (typeof value !== "string") continue;
    if (value.includes("\0"))
      throw new LibraryError(`Cannot ${what}: its text has a NUL character`);
    if (/\p{Surrogate}/u.test(value)) {
      throw new LibraryError(`Cannot ${what}: its text has half a character (a lone surrogate)`);
    }
  }
}
