import { z } from "zod";
import type { Corrections, KeptCorrection, NewCorrection } from "../contract/corrections.ts";
import type { Instant } from "../instant.ts";
import type { Database } from "./database.ts";
import { ofServer } from "./of-server.ts";
import { anyJson, integer, jsonText, parseRows } from "./parse-rows.ts";
import { name, type SqlQuery, sql } from "./sql.ts";
import { current, told } from "./told.ts";

const columns = name(
  "id, story, server, kind, anchor, what, made_by, made_at, undone_by, undone_at",
);

const row = z
  .object({
    id: integer,
    story: z.string(),
    server: z.string().nullable(),
    kind: z.string(),
    anchor: jsonText(anyJson),
    what: jsonText(anyJson),
    made_by: z.string(),
    made_at: z.string(),
    undone_by: z.string().nullable(),
    undone_at: z.string().nullable(),
  })
  .transform(
    ({ made_by: by, made_at: at, undone_by, undone_at, ...rest }): KeptCorrection => ({
      ...rest,
      by,
      at,
      undone: undone_by === null || undone_at === null ? null : { by: undone_by, at: undone_at },
    }),
  );

export function createCorrections({ read, write }: Database, now: () => Instant): Corrections {
  const insert = ({ story, server, kind, anchor, what, by }: NewCorrection): SqlQuery =>
    sql`insert into corrections (${columns}) values (${current}, ${story}, ${server},
      ${kind}, ${JSON.stringify(anchor)}, ${JSON.stringify(what)}, ${by}, ${now()}, null, null)
      returning ${columns}`;

  const addAll = async (
    corrections: readonly NewCorrection[],
  ): Promise<readonly KeptCorrection[]> => {
    const doing = "keep the correction";
    // Each takes a number of its own, which is its id.
    const queries = corrections.flatMap((each) => told(each, [insert(each)]));
    const results = await write(doing, queries);
    const kept = parseRows(doing, row, results.filter((_, at) => at % 3 === 1).flat());
    if (kept.length === corrections.length) return kept;
    throw new Error("Cannot keep the correction: the database returned no row");
  };

  return {
    add: async (correction) => (await addAll([correction]))[0]!,
    addAll,
    list: async (story, server) => {
      const doing = "list the corrections";
      const query = sql`select ${columns} from corrections
        where story = ${story} and (server is null or ${ofServer(server)}) order by id`;
      return parseRows(doing, row, await read(doing, query));
    },
    undo: async (server, id, by) => {
      const doing = "take back the correction";
      const mine = sql`id = ${id} and ${ofServer(server)}`;
      const [found] = await read(doing, sql`select story from corrections where ${mine}`).then(
        (found) => parseRows(doing, z.object({ story: z.string() }), found),
      );
      if (!found) return false;
      const update = sql`update corrections set undone_by = ${by}, undone_at = ${now()}
        where ${mine} and undone_at is null returning id`;
      const [, undone] = await write(doing, told({ story: found.story, server }, [update]));
      return undone?.length === 1;
    },
  };
}
