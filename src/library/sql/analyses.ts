import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { inGroups } from "#text/in-groups.ts";
import type { Analyses } from "../contract/analyses.ts";
import type { Instant } from "../instant.ts";
import type { Database } from "./database.ts";
import { parseRows } from "./parse-rows.ts";
import { rows, sql } from "./sql.ts";

const row = z.object({ key: z.string(), analysis: z.string() });
const keyRow = z.object({ key: z.string() });
const storyRow = z.object({ story: z.string() });

const READ_AT_ONCE = 500;
const PUT_AT_ONCE = 50;
const LOOKED_THROUGH_AT_ONCE = 500;

export function createAnalyses(database: Database, now: () => Instant): Analyses {
  const { read, write } = database;
  return {
    read: async (story, version, keys) => {
      const what = "read the analyses";
      const found = new Map<string, string>();
      for (const group of inGroups(keys, READ_AT_ONCE)) {
        const query = sql`select key, analysis from analyses
          where story = ${story} and version = ${version} and key in ${rows([group])}`;
        for (const { key, analysis } of parseRows(what, row, await read(what, query))) {
          found.set(key, analysis);
        }
      }
      return found;
    },
    put: async (story, version, analyses) => {
      const groups = inGroups([...analyses], PUT_AT_ONCE);
      const queries = groups.map((group) => {
        const values = group.map(([key, analysis]) => [story, version, key, analysis]);
        return sql`insert into analyses (story, version, key, analysis) values ${rows(values)}
          on conflict (story, version, key) do update set analysis = excluded.analysis`;
      });
      await write("keep the analyses", queries);
    },
    keepOnly: (story, version, keys) => keepOnly(database, { story, version }, keys),
    keepOnlyStories: async (version, stories) => {
      const what = "clear old analyses";
      const query = sql`select distinct story from analyses where version = ${version}`;
      for (const { story } of parseRows(what, storyRow, await read(what, query))) {
        if (!stories.has(story)) await keepOnly(database, { story, version }, new Set());
      }
    },
    inUse: async (version) => {
      await write("note the analyser’s version", [
        sql`insert into analyser_versions (version, used_at) values (${version}, ${now()})
          on conflict (version) do update set used_at = excluded.used_at`,
      ]);
    },
    dropUnused: async (since) => {
      await write("clear old analyses", [
        sql`delete from analyser_versions where used_at < ${since}`,
        sql`delete from analyses
          where version not in (select version from analyser_versions)`,
      ]);
    },
  };
}

/** Looks through the keys in their order, with others' turns between: the embedded home holds them up. */
async function keepOnly(
  { read, write }: Database,
  { story, version }: { readonly story: string; readonly version: string },
  keys: ReadonlySet<string>,
): Promise<void> {
  const what = "clear old analyses";
  const mine = sql`story = ${story} and version = ${version}`;
  let rest = mine;
  for (;;) {
    const query = sql`select key from analyses where ${rest}
      order by key limit ${LOOKED_THROUGH_AT_ONCE}`;
    const kept = parseRows(what, keyRow, await read(what, query)).map(({ key }) => key);
    const old = kept.filter((key) => !keys.has(key));
    if (old.length > 0) {
      await write(what, [sql`delete from analyses where ${mine} and key in ${rows([old])}`]);
    }
    const last = kept.at(-1);
    if (last === undefined || kept.length < LOOKED_THROUGH_AT_ONCE) return;
    rest = sql`${mine} and key > ${last}`;
    await setImmediate();
  }
}
