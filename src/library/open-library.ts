import type { Library } from "./library.ts";
import { createSqlLibrary } from "./sql/create-sql-library.ts";
import type { Database } from "./sql/database.ts";

/** Where a library is kept: PostgreSQL where there is an address, otherwise a file. */
export interface LibraryPlace {
  readonly databaseUrl: string | null;
  readonly databaseFile: string;
}

/** The library at a place. Only the client that is needed is loaded, and nothing is opened before the first call. */
export async function openLibrary(place: LibraryPlace, now: () => Date): Promise<Library> {
  return createSqlLibrary(await openDatabase(place), () => now().toISOString());
}

export async function openDatabase({ databaseUrl, databaseFile }: LibraryPlace): Promise<Database> {
  if (databaseUrl !== null) return (await import("./postgres.ts")).openPostgres(databaseUrl);
  return (await import("./libsql.ts")).openLibsql(databaseFile);
}
