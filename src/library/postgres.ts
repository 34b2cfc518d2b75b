import pg from "pg";
import { LibraryError } from "./library-error.ts";
import { createPostgresListener, tellListeners } from "./postgres-listener.ts";
import { postgresReason } from "./postgres-reason.ts";
import type { Database, Rows } from "./sql/database.ts";
import { migrate } from "./sql/migrate.ts";
import type { SqlQuery } from "./sql/sql.ts";

/** Connections a process keeps at most, that which listens apart. */
const CONNECTIONS = 4;
/** How long until a connection that is not made counts as failed; in ms. */
const PATIENCE = 5000;
/** How long a query may run; in ms. */
const LONGEST_QUERY = 20_000;
/** How often a write is tried that was in another's way. */
const TRIES = 4;
/** Any number that no other program takes for its lock. */
const MIGRATION_LOCK = 7_118_252;

/** The shared home: PostgreSQL 12 or later at a `postgres://` address. Connects when first used. */
export function openPostgres(url: string): Database {
  const settings = {
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: LONGEST_QUERY,
    keepAlive: true,
  };
  const pool = new pg.Pool({ ...settings, max: CONNECTIONS, allowExitOnIdle: true });
  // A connection that breaks is replaced when the next is needed; whoever uses it is told by its
  // query. An error that nobody hears of would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  let migrating: Promise<void> | null = null;
  const use = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    migrating ??= inTransaction(pool, bringUp);
    const mine = migrating;
    try {
      await mine.catch((error: unknown) => {
        if (migrating === mine) migrating = null;
        throw error;
      });
      return await work();
    } catch (error) {
      if (error instanceof LibraryError) throw error;
      const { reason, trouble } = postgresReason(error);
      throw new LibraryError(`Cannot ${what}: ${reason}`, trouble, { cause: error });
    }
  };
  return {
    read: (what, query) => use(what, () => run(pool, query)),
    write: (what, queries) => use(what, () => retried(() => writeAll(pool, queries))),
    listen: (look) => createPostgresListener(() => new pg.Client(settings), look),
    close: () => pool.end(),
  };
}

async function bringUp(client: pg.PoolClient): Promise<void> {
  await client.query("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
  await migrate({
    run: (text) => client.query(text),
    read: async (text) => (await client.query(text)).rows,
  });
}

function writeAll(pool: pg.Pool, queries: readonly SqlQuery[]): Promise<readonly Rows[]> {
  return inTransaction(pool, async (client) => {
    const results: Rows[] = [];
    for (const query of queries) results.push(await run(client, query));
    await client.query(tellListeners);
    return results;
  });
}

async function run(client: pg.Pool | pg.PoolClient, { text, values }: SqlQuery): Promise<Rows> {
  return (await client.query(text, [...values])).rows;
}

/** A connection on which something failed is not used again. */
async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Tries a transaction again that the database ended so that another could go on. */
async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = TRIES; ; tries--) {
    try {
      return await work();
    } catch (error) {
      const stood = error instanceof pg.DatabaseError && /^40(001|P01)$/.test(error.code ?? "");
      if (!stood || tries <= 1) throw error;
    }
  }
}
