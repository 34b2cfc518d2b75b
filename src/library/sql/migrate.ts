import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { LibraryError } from "../library-error.ts";
import type { Rows } from "./database.ts";
import { integer } from "./parse-rows.ts";

const FOLDER = join(import.meta.dirname, "..", "migrations");

const numberRow = z.object({ number: integer });

/** A transaction that holds the lock for migrations. */
export interface MigrationSession {
  /** Runs statements, one after the other. */
  readonly run: (text: string) => Promise<unknown>;
  readonly read: (text: string) => Promise<Rows>;
}

/** Brings the tables up to the last of `migrations/`, whose files are `001-name.sql`, `002-name.sql` … */
export async function migrate({ run, read }: MigrationSession): Promise<void> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".sql")).toSorted();
  await run("create table if not exists migrations (number bigint primary key)");
  const done = z.array(numberRow).safeParse(await read("select number from migrations"));
  if (!done.success) {
    const reason = "it is damaged; put a backup in its place";
    throw new LibraryError(`Cannot open the library: ${reason}`, "damaged");
  }
  const last = Math.max(0, ...done.data.map(({ number }) => number));
  if (last > Math.max(...files.map(numberOf))) {
    throw new LibraryError("Cannot open the library: a newer version of Verbatim made it");
  }
  for (const file of files.filter((each) => numberOf(each) > last)) {
    await run(await readFile(join(FOLDER, file), "utf8"));
    await run(`insert into migrations (number) values (${numberOf(file)})`);
  }
}

function numberOf(file: string): number {
  return Number.parseInt(file, 10);
}
