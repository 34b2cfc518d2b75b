import { PGlite, type Transaction } from "@electric-sql/pglite";
import { LibraryError } from "#library/library-error.ts";
import type { Database } from "#library/sql/database.ts";
import { migrate } from "#library/sql/migrate.ts";
import type { SqlQuery } from "#library/sql/sql.ts";

let instance: Promise<PGlite> | null = null;
let schemas = 0;

/** A new schema in the one instance of this process, which takes seconds to start. */
export async function openPglite(): Promise<Database> {
  instance ??= PGlite.create();
  const database = await instance;
  const schema = `library_${++schemas}`;
  const looks = new Set<() => void>();
  await database.exec(`create schema ${schema}`);
  const inSchema = <Result>(what: string, work: (session: Transaction) => Promise<Result>) =>
    database
      .transaction(async (session) => {
        await session.exec(`set local search_path to ${schema}`);
        return work(session);
      })
      .catch((error: unknown) => {
        throw new LibraryError(`Cannot ${what}: ${String(error)}`, "refused", { cause: error });
      });
  await inSchema("open the library", (session) =>
    migrate({
      run: (text) => session.exec(text),
      read: async (text) => (await session.query(text)).rows,
    }),
  );
  return {
    read: (what, query) => inSchema(what, (session) => run(session, query)),
    write: async (what, queries) => {
      const results = await inSchema(what, async (session) => {
        const all: unknown[][] = [];
        for (const query of queries) all.push(await run(session, query));
        return all;
      });
      for (const look of looks) look();
      return results;
    },
    listen: (look) => {
      looks.add(look);
      look();
      return {
        stop: async () => {
          looks.delete(look);
        },
      };
    },
    close: async () => undefined,
  };
}

async function run(session: Transaction, { text, values }: SqlQuery): Promise<unknown[]> {
  return (await session.query(text, [...values])).rows;
}
