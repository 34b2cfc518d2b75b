import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import Libsql from "libsql";
import { messageOf } from "#text/message-of.ts";
import { LibraryError, type Trouble } from "./library-error.ts";
import type { Database, Rows } from "./sql/database.ts";
import { migrate } from "./sql/migrate.ts";
import type { SqlQuery } from "./sql/sql.ts";

type Connection = Libsql.Database;

/** How long a call waits for another process that is writing; in ms. */
const PATIENCE = 5000;
/** How long until a busy file is tried again; in ms. */
const PAUSE = 15;
/** How often is looked for what other processes wrote; in ms. */
const LOOK_EVERY = 400;

/**
 * The embedded home: one SQLite file, with `-wal` and `-shm` beside it while it is open. Several
 * processes of one machine may use it. A write is on disk (fsync) before it resolves. Statements
 * block the thread while they run, but waiting for another process does not.
 */
export function openLibsql(path: string): Database {
  let opening: Promise<Connection> | null = null;
  const use = async <Result>(what: string, work: (connection: Connection) => Result) => {
    opening ??= open(path);
    const mine = opening;
    try {
      const connection = await mine;
      return await whenFree(() => work(connection));
    } catch (error) {
      // What failed may have been the connection; the next call makes a new one.
      if (opening === mine) opening = null;
      await mine.then(close, () => undefined);
      if (error instanceof LibraryError) throw error;
      const { reason, trouble } = reasonOf(error, path);
      throw new LibraryError(`Cannot ${what}: ${reason}`, trouble, { cause: error });
    }
  };
  return {
    read: (what, query) => use(what, (connection) => run(connection, query)),
    write: (what, queries) => use(what, (connection) => runAll(connection, queries)),
    listen: (look) => {
      const timer = setInterval(look, LOOK_EVERY).unref();
      look();
      return { stop: async () => clearInterval(timer) };
    },
    close: async () => {
      const last = opening;
      opening = null;
      await last?.then(closeTidily, () => undefined);
    },
  };
}

async function open(path: string): Promise<Connection> {
  await mkdir(dirname(path), { recursive: true });
  const connection = new Libsql(path);
  try {
    await whenFree(() => {
      connection.exec("pragma journal_mode = wal");
      connection.exec("pragma synchronous = full");
      connection.exec("pragma foreign_keys = on");
      connection.exec("begin immediate");
    });
    await migrate({
      run: async (text) => connection.exec(text),
      read: async (text) => connection.prepare(text).all([]),
    });
    connection.exec("commit");
    return connection;
  } catch (error) {
    // A connection that is closed within a transaction would go on holding the lock.
    if (connection.inTransaction) connection.exec("rollback");
    close(connection);
    throw error;
  }
}

/** Runs the queries in one transaction. Nothing else can come between: the thread does not wait. */
function runAll(connection: Connection, queries: readonly SqlQuery[]): readonly Rows[] {
  connection.exec("begin immediate");
  try {
    const results = queries.map((query) => run(connection, query));
    connection.exec("commit");
    return results;
  } catch (error) {
    if (connection.inTransaction) connection.exec("rollback");
    throw error;
  }
}

/** In SQLite `$2` is a name that is bound in the order of appearance; `?2` is the second value. */
function run(connection: Connection, { text, values }: SqlQuery): Rows {
  return connection.prepare(text.replace(/\$(\d+)/g, "?$1")).all([...values]);
}

/** Tries again while another process holds the file, without holding up this one. */
async function whenFree<Result>(work: () => Result): Promise<Result> {
  for (let tries = PATIENCE / PAUSE; ; tries--) {
    try {
      return work();
    } catch (error) {
      if (tries <= 0 || (Number(codeOf(error)) & PRIMARY) !== BUSY) throw error;
    }
    await setTimeout(PAUSE);
  }
}

/**
 * What stands in the log is written into the file, which then is all there is to copy. Where that
 * cannot be (the disk is full, say) the log stays beside the file and is read when it is opened next.
 */
function closeTidily(connection: Connection): void {
  try {
    connection.prepare("pragma wal_checkpoint(truncate)").all([]);
  } catch {
    // Nothing is lost, and nobody waits for this.
  } finally {
    close(connection);
  }
}

function close(connection: Connection): void {
  if (connection.open) connection.close();
}

function reasonOf(error: unknown, path: string): Reason {
  const code = codeOf(error);
  const known = typeof code === "number" ? (reasons[code] ?? reasons[code & PRIMARY]) : null;
  if (known) return known(path);
  if (typeof code === "string") {
    return { reason: `${path} cannot be opened (${code})`, trouble: "away" };
  }
  return { reason: messageOf(error), trouble: "refused" };
}

interface Reason {
  readonly reason: string;
  readonly trouble: Trouble;
}

/** The lower bits of a result code tell the kind: https://www.sqlite.org/rescode.html */
const PRIMARY = 0xff;
const BUSY = 5;
const CANNOT_OPEN = 14;

const damaged = (path: string): Reason => ({
  reason: `${path} is damaged; put a backup in its place`,
  trouble: "damaged",
});

const reasons: Readonly<Record<number, (path: string) => Reason>> = {
  [BUSY]: (path) => ({ reason: `another process keeps ${path} locked`, trouble: "busy" }),
  8: (path) => ({ reason: `${path} may not be written`, trouble: "readOnly" }),
  10: (path) => ({ reason: `the disk failed at ${path}`, trouble: "away" }),
  11: damaged,
  13: () => ({ reason: "the disk is full", trouble: "full" }),
  [CANNOT_OPEN]: (path) => ({ reason: `${path} cannot be opened`, trouble: "away" }),
  26: damaged,
  787: () => ({ reason: "there is no such story", trouble: "refused" }),
};

/** SQLite's result code, or the system's name for an error; null for any other. */
function codeOf(error: unknown): number | string | null {
  if (!(error instanceof Error)) return null;
  // One about opening tells its code (14) at the end of its text alone.
  if (error.message.startsWith("ConnectionFailed")) return CANNOT_OPEN;
  if ("rawCode" in error && typeof error.rawCode === "number") return error.rawCode;
  return "code" in error && typeof error.code === "string" ? error.code : null;
}
