import { z } from "zod";
import { inGroups } from "#text/in-groups.ts";
import type { Articles, KeptArticle, ListedArticle } from "../contract/articles.ts";
import type { Database } from "./database.ts";
import { integer, parseRows } from "./parse-rows.ts";
import { name, rows, type SqlQuery, sql } from "./sql.ts";
import { numberOf } from "./told.ts";

const details = "id, title, outlet, author, url, published, hash, near_key";
export const columns = `${details}, format, source, added_at`;
export const listedColumns = `${details}, added_at`;

const detailsShape = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  hash: z.string(),
  near_key: z.string(),
});

const listedShape = detailsShape.extend({ added_at: z.string() });

export const listedRow = listedShape.transform(
  ({ near_key: nearKey, added_at: addedAt, ...rest }): ListedArticle => ({
    ...rest,
    nearKey,
    addedAt,
  }),
);

const articleRow = listedShape.extend({ format: z.string(), source: z.string() }).transform(
  ({ near_key: nearKey, added_at: addedAt, ...rest }): KeptArticle => ({
    ...rest,
    nearKey,
    addedAt,
  }),
);

export const numberRow = z.object({ number: integer });

const READ_AT_ONCE = 500;

export function articleReads({ read }: Database): Pick<Articles, "list" | "listing" | "read"> {
  const list = async (story: string): Promise<readonly ListedArticle[]> => {
    const query = sql`select ${name(listedColumns)} from articles where story = ${story} order by id`;
    return parseRows("list the articles", listedRow, await read("list the articles", query));
  };
  const readWhere = async (which: SqlQuery): Promise<readonly KeptArticle[]> => {
    const query = sql`select ${name(columns)} from articles where ${which} order by id`;
    return parseRows("read the articles", articleRow, await read("read the articles", query));
  };
  return {
    list,
    listing: async (story) => {
      const what = "list the articles";
      // First the number: what is written meanwhile may be in the list, and `add` refuses.
      const query = sql`select ${numberOf(story)} as number`;
      const [row] = parseRows(what, numberRow, await read(what, query));
      return { articles: await list(story), number: row?.number ?? 0 };
    },
    read: async (story, ids) => {
      const mine = sql`story = ${story}`;
      if (ids === undefined) return readWhere(mine);
      const found: KeptArticle[] = [];
      for (const group of inGroups(ids.toSorted(), READ_AT_ONCE)) {
        found.push(...(await readWhere(sql`${mine} and id in ${rows([group])}`)));
      }
      return found;
    },
  };
}
