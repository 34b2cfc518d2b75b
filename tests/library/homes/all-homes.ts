import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openDatabase, openLibrary } from "#library/open-library.ts";
import { createSqlLibrary } from "#library/sql/create-sql-library.ts";
import type { Home } from "./home.ts";
import { openPglite } from "./open-pglite.ts";

/** Until a test says otherwise it is this moment. */
const NOW = () => new Date("2026-03-01T12:00:00Z");

const libsql: Home = {
  name: "libsql",
  newPlace: async () => {
    const folder = mkdtempSync(join(tmpdir(), "verbatim-library-"));
    const place = { databaseUrl: null, databaseFile: join(folder, "verbatim.db") };
    return {
      open: (now = NOW) => openLibrary(place, now),
      database: () => openDatabase(place),
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },
};

/** PostgreSQL without a server: the statements are the same, the process is this one. */
const pglite: Home = {
  name: "PGlite",
  newPlace: async () => {
    const database = await openPglite();
    return {
      open: async (now = NOW) => createSqlLibrary(database, () => now().toISOString()),
      database: async () => database,
      remove: async () => undefined,
    };
  },
};

/** A server for tests, at `TEST_DATABASE_URL`. Each place is a schema of its own there. */
export function postgresAt(url: string): Home {
  return {
    name: "PostgreSQL",
    newPlace: async () => {
      const schema = await newSchema(url);
      const databaseUrl = inSchema(url, schema);
      return {
        open: (now = NOW) => openLibrary({ databaseUrl, databaseFile: "" }, now),
        database: () => openDatabase({ databaseUrl, databaseFile: "" }),
        remove: () => dropSchema(url, schema),
      };
    },
  };
}

const server = process.env.TEST_DATABASE_URL;
if (!server) process.stderr.write("TEST_DATABASE_URL is not set: PostgreSQL is not tested\n");

export const homes: readonly Home[] = [libsql, pglite, ...(server ? [postgresAt(server)] : [])];

/** The address with its schema as the only one that is looked in. */
export function inSchema(url: string, schema: string): string {
  const address = new URL(url);
  address.searchParams.set("options", `-c search_path=${schema}`);
  return address.href;
}

/** Makes a schema that nobody else uses, and names it. */
export async function newSchema(url: string): Promise<string> {
  const schema = `verbatim_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await asAdministrator(url, `create schema ${schema}`);
  return schema;
}

export function dropSchema(url: string, schema: string): Promise<void> {
  return asAdministrator(url, `drop schema ${schema} cascade`);
}

export async function asAdministrator(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
