import { type SqlQuery, sql } from "./sql.ts";

/** Rows of a server; with null, of no server. */
export function ofServer(server: string | null): SqlQuery {
  return server === null ? sql`server is null` : sql`server = ${server}`;
}
