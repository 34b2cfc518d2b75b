import { inGroups } from "#text/in-groups.ts";
import type { Articles, DetailEdit, NewArticle } from "../contract/articles.ts";
import type { Instant } from "../instant.ts";
import { articleReads, columns, listedColumns, listedRow, numberRow } from "./article-reads.ts";
import type { Database } from "./database.ts";
import { parseRows } from "./parse-rows.ts";
import { name, rows, type SqlQuery, sql } from "./sql.ts";
import { current, next, numberOf, tellIf, tellUnlessWritten, told } from "./told.ts";

/** Many rows go into one statement, so that a distant database is not asked for each. */
const AT_ONCE = 50;

export function createArticles(database: Database, now: () => Instant): Articles {
  const { write } = database;
  return {
    ...articleReads(database),
    put: async (story, articles) => {
      const addedAt = now();
      const groups = inGroups(lastOfEach(articles), AT_ONCE);
      const queries = groups.map((group) => insert(story, group, addedAt));
      await write("keep the article", told({ story, server: null }, queries));
    },
    add: async (story, articles, number) => {
      const addedAt = now();
      const what = "keep the article";
      const groups = inGroups(lastOfEach(articles), AT_ONCE);
      const queries = groups.map((group) => insert(story, group, addedAt, toldNow(story)));
      const tell = tellUnlessWritten(story, number);
      const [, numbered = []] = await write(what, [next, tell, ...queries]);
      return parseRows(what, numberRow, numbered)[0]?.number ?? null;
    },
    edit: async (story, id, edits) => {
      const what = "change the article";
      const [, , edited = [], held = []] = await write(what, editing(story, id, edits));
      const [kept] = parseRows(what, listedRow, held);
      if (kept === undefined) return { kind: "gone" };
      return edited.length > 0 ? { kind: "edited" } : { kind: "changed", now: kept };
    },
    remove: async (story, id) => {
      const query = sql`delete from articles where story = ${story} and id = ${id} returning id`;
      const [, removed] = await write("remove the article", told({ story, server: null }, [query]));
      return removed?.length === 1;
    },
  };
}

/** Changes an article that is as it was seen, and reads what it is then. */
function editing(story: string, id: string, edits: readonly DetailEdit[]): readonly SqlQuery[] {
  const mine = sql`story = ${story} and id = ${id}`;
  const asSeen = joined(edits.map(isAsSeen), " and ");
  const values = joined(
    edits.map(({ detail, told: value }) => sql`${name(detail)} = ${value}`),
    ", ",
  );
  const stands = sql`exists (select 1 from articles where ${mine} and ${asSeen})`;
  return [
    next,
    tellIf({ story, server: null }, stands),
    sql`update articles set ${values} where ${mine} and ${asSeen} returning id`,
    sql`select ${name(listedColumns)} from articles where ${mine}`,
  ];
}

function isAsSeen({ detail, seen, told: value }: DetailEdit): SqlQuery {
  const column = name(detail);
  return sql`(${column} is null or ${column} = ${seen} or ${column} = ${value})`;
}

function joined(parts: readonly SqlQuery[], between: string): SqlQuery {
  return parts.reduce((before, part) => sql`${before}${name(between)}${part}`);
}

/** One statement may not write a row twice: of several articles with one id the last counts. */
function lastOfEach(articles: readonly NewArticle[]): readonly NewArticle[] {
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}

/** True when this very write told of the story. */
function toldNow(story: string): SqlQuery {
  return sql`${numberOf(story)} = ${current}`;
}

/** @param where a condition on which nothing is written when it is false */
function insert(
  story: string,
  articles: readonly NewArticle[],
  addedAt: Instant,
  where = name("true"),
): SqlQuery {
  const values = articles.map((each) => [
    story,
    each.id,
    each.title,
    each.outlet,
    each.author,
    each.url,
    each.published,
    each.hash,
    each.nearKey,
    each.format,
    each.source,
    addedAt,
  ]);
  const replaced = columns
    .split(", ")
    .filter((column) => column !== "id")
    .map((column) => `${column} = excluded.${column}`)
    .join(", ");
  // Both homes call the columns of `values` so; what is bound there is text.
  const given = name(
    columns
      .split(", ")
      .map((_, at) => `column${at + 2}`)
      .join(", "),
  );
  return sql`insert into articles (story, ${name(columns)})
    select column1, ${given} from (values ${rows(values)}) as given where ${where}
    on conflict (story, id) do update set ${name(replaced)}`;
}
