import { access, copyFile, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LibraryError } from "./library-error.ts";
import { openLibsql } from "./libsql.ts";
import type { Database } from "./sql/database.ts";
import { countRows, type Dump, readDump, writeDump } from "./sql/dump.ts";

/** How much a backup holds: table → rows. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Writes all that is kept, as it is at one moment, into a new SQLite file, whatever home it is
 * kept in. Writers wait meanwhile. Analyses are left out: they are made again.
 * @throws LibraryError when the file is there already or cannot be written; it is whole or not there.
 */
export async function backUp(library: Database, file: string): Promise<Counts> {
  if (await isThere(file)) throw new LibraryError(`Cannot back up: ${file} is there already`);
  const dump = await readDump(library, "back up");
  const part = `${file}.part`;
  await removeFiles(part);
  const target = openLibsql(part);
  try {
    await writeDump(target, "back up", dump);
    await target.close();
    await rename(part, file);
  } finally {
    await target.close();
    await removeFiles(part);
  }
  return countRows(dump);
}

/**
 * Puts a backup in the place of all that is kept, at once or not at all. Every worker reads
 * everything anew. The backup may be of an older version, and of another home.
 * @throws LibraryError when there is something to replace and `replace` does not allow it.
 */
export async function restore(
  library: Database,
  file: string,
  { replace }: { readonly replace: boolean },
): Promise<Counts> {
  if (!(await isThere(file))) throw new LibraryError(`Cannot restore: there is no file ${file}`);
  const dump = await readBackup(file);
  if (!replace) {
    const held = Object.entries(countRows(await readDump(library, "restore")));
    const said = held.filter(([, count]) => count > 0).map(([table, count]) => `${count} ${table}`);
    if (said.length > 0) {
      throw new LibraryError(
        `Cannot restore: the library holds ${said.join(", ")}; --replace puts the backup in their place`,
      );
    }
  }
  await writeDump(library, "restore", dump);
  return countRows(dump);
}

/** A database file and what may stand beside it. */
async function removeFiles(file: string): Promise<void> {
  // What cannot be removed is told when the file is opened.
  await Promise.allSettled(["", "-wal", "-shm"].map((end) => rm(file + end)));
}

/** A copy is read, as opening a file may bring its tables up to date. */
async function readBackup(file: string): Promise<Dump> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-restore-"));
  const copy = join(folder, "backup.db");
  try {
    await copyFile(file, copy);
    const source = openLibsql(copy);
    try {
      return await readDump(source, `read the backup ${file}`);
    } finally {
      await source.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
