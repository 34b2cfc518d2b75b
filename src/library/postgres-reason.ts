import { DatabaseError } from "pg";
import type { Trouble } from "./library-error.ts";

/** Why PostgreSQL did not do something. */
export interface PostgresReason {
  /** For people. No address and no password is in it. */
  readonly reason: string;
  readonly trouble: Trouble;
}

export function postgresReason(error: unknown): PostgresReason {
  if (!(error instanceof Error)) return { reason: String(error), trouble: "refused" };
  if (error instanceof DatabaseError) return byState(error);
  // Its client has no other name for a query that got no answer in time.
  if (error.message === "Query read timeout") return { reason: TOO_LONG, trouble: "busy" };
  const { code } = error as NodeJS.ErrnoException;
  return { reason: `the database cannot be reached (${code ?? error.message})`, trouble: "away" };
}

const TOO_LONG = "the database takes too long";

/** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function byState({ code = "", message }: DatabaseError): PostgresReason {
  const known = reasons.find(([start]) => code.startsWith(start));
  if (!known) return { reason: message, trouble: "refused" };
  const [, reason, trouble] = known;
  return { reason, trouble };
}

const reasons: readonly (readonly [state: string, reason: string, trouble: Trouble])[] = [
  ["53100", "the database’s disk is full", "full"],
  ["53300", "the database takes no more connections", "away"],
  ["25006", "the database may only be read", "readOnly"],
  ["23503", "there is no such story", "refused"],
  ["28", "the database does not let this user in", "away"],
  ["3D000", "there is no database of that name", "away"],
  ["57014", TOO_LONG, "busy"],
  ["57P", "the database cannot be reached (it is stopping or starting)", "away"],
];
