import { DatabaseError } from "pg";

/** Why PostgreSQL did not do something, for people. No address and no password is in it. */
export function postgresReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof DatabaseError) return byState(error);
  // Its client has no other name for a query that got no answer in time.
  if (error.message === "Query read timeout") return TOO_LONG;
  const { code } = error as NodeJS.ErrnoException;
  return `the database cannot be reached (${code ?? error.message})`;
}

const TOO_LONG = "the database takes too long";

/** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function byState({ code = "", message }: DatabaseError): string {
  const known = reasons.find(([start]) => code.startsWith(start));
  return known?.[1] ?? message;
}

const reasons: readonly (readonly [string, string])[] = [
  ["53100", "the database’s disk is full"],
  ["53300", "the database takes no more connections"],
  ["25006", "the database may only be read"],
  ["23503", "there is no such story"],
  ["28", "the database does not let this user in"],
  ["3D000", "there is no database of that name"],
  ["57014", TOO_LONG],
  ["57P", "the database cannot be reached (it is stopping or starting)"],
];
