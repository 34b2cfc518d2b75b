import { z } from "zod";
import type { Analyses } from "../contract/analyses.ts";
import type { Database } from "./database.ts";
import { inGroups } from "./in-groups.ts";
import { parseRows } from "./parse-rows.ts";
import { rows, sql } from "./sql.ts";

const row = z.object({ key: z.string(), analysis: z.string() });
const keyRow = z.object({ version: z.string(), key: z.string() });

const READ_AT_ONCE = 500;
const PUT_AT_ONCE = 50;

export function createAnalyses({ read, write }: Database): Analyses {
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
    keepOnly: async (story, version, keys) => {
      const what = "clear old analyses";
      const query = sql`select version, key from analyses where story = ${story}`;
      const kept = parseRows(what, keyRow, await read(what, query));
      const old = kept.filter((each) => each.version !== version || !keys.has(each.key));
      await write(
        what,
        old.map(
          (each) => sql`delete from analyses
            where story = ${story} and version = ${each.version} and key = ${each.key}`,
        ),
      );
    },
  };
}
