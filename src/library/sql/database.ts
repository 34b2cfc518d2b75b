import type { SqlQuery } from "./sql.ts";

/** Rows as the database gave them; who asked parses them. */
export type Rows = readonly unknown[];

/**
 * A database that takes the common subset of SQL. It is opened by the first call and opened again
 * after a failure. Calls reject with `LibraryError`: `Cannot <what>: <what is the case>`.
 */
export interface Database {
  readonly read: (what: string, query: SqlQuery) => Promise<Rows>;
  /** Runs the queries in order, all or none; resolves to the rows of each once they are on disk. */
  readonly write: (what: string, queries: readonly SqlQuery[]) => Promise<readonly Rows[]>;
  /** Calls `look` whenever another process may have written, until stopped. */
  readonly listen: (look: () => void) => { readonly stop: () => Promise<void> };
  readonly close: () => Promise<void>;
}
