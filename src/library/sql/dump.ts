import { z } from "zod";
import { inGroups } from "#text/in-groups.ts";
import type { Database } from "./database.ts";
import { integer, parseRows } from "./parse-rows.ts";
import { name, rows, type SqlQuery, sql, type Value } from "./sql.ts";
import { next, tell } from "./told.ts";

/** All that is told to the bot, those that others refer to first. Analyses are made again. */
const TABLES = ["stories", "articles", "corrections", "settings", "feeds", "left_servers"] as const;

type Row = Readonly<Record<string, Value>>;

/** Everything that is kept, as it was at one moment. */
export interface Dump {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** The number of the last write. */
  readonly number: number;
}

const row: z.ZodType<Row> = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const numberRow = z.object({ value: integer });

/** So many rows go into one statement. */
const AT_ONCE = 50;

/** Reads everything in one transaction that has the turn to write, so that nothing comes between. */
export async function readDump({ write }: Database, what: string): Promise<Dump> {
  const selects = TABLES.map((table) => sql`select * from ${name(table)}`);
  const [, counted = [], ...found] = await write(what, [
    next,
    sql`select value from counter`,
    ...selects,
  ]);
  const tables = TABLES.map((table, at) => [table, parseRows(what, row, found[at] ?? [])] as const);
  return {
    tables: Object.fromEntries(tables),
    number: parseRows(what, numberRow, counted)[0]?.value ?? 0,
  };
}

/** Puts a dump in the place of everything, and tells that everything is another. */
export async function writeDump({ write }: Database, what: string, dump: Dump): Promise<void> {
  const empty = [...TABLES, "changes"].toReversed();
  await write(what, [
    next,
    ...empty.map((table) => sql`delete from ${name(table)}`),
    ...TABLES.flatMap((table) => inserts(table, dump.tables[table] ?? [])),
    // No number is given twice: neither one of before nor one of the backup.
    sql`update counter set value = ${dump.number} + 1 where value <= ${dump.number}`,
    tell({ story: null, server: null }),
  ]);
}

export function countRows({ tables }: Dump): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(tables).map(([table, all]) => [table, all.length]));
}

function inserts(table: string, all: readonly Row[]): readonly SqlQuery[] {
  const columns = Object.keys(all[0] ?? {});
  const values = all.map((each) => columns.map((column) => each[column] ?? null));
  return inGroups(values, AT_ONCE).map(
    (group) => sql`insert into ${name(table)} (${name(columns.join(", "))}) values ${rows(group)}`,
  );
}
