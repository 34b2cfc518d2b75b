import { type SqlQuery, sql } from "./sql.ts";

/** What a write is about, as in `Change`. */
interface Subject {
  readonly story: string | null;
  readonly server: string | null;
}

/** The value of the counter, once `next` has run in the same transaction. */
export const current = sql`(select value from counter where id = 1)`;

/** Takes the next number, and with it the turn to write. */
export const next = sql`update counter set value = value + 1 where id = 1`;

/** The queries of a write with those that number it and tell of it. */
export function told(subject: Subject, queries: readonly SqlQuery[]): readonly SqlQuery[] {
  return [next, ...queries, tell(subject)];
}

/** Tells of a write; the turn must have been taken. */
export function tell({ story, server }: Subject): SqlQuery {
  return sql`insert into changes (story, server, number) values (${story ?? ""}, ${server ?? ""}, ${current})
    on conflict (story, server) do update set number = excluded.number`;
}

/** As `tell`, where a condition holds. */
export function tellIf({ story, server }: Subject, condition: SqlQuery): SqlQuery {
  return sql`insert into changes (story, server, number)
    select ${story ?? ""}, ${server ?? ""}, ${current} where ${condition}
    on conflict (story, server) do update set number = excluded.number returning number`;
}

/** The number of the last write about a story's articles, details or the operator's corrections. */
export function numberOf(story: string): SqlQuery {
  return sql`coalesce((select number from changes where story = ${story} and server = ''), 0)`;
}

/** Tells of a write to a story that is done only if none was since `seen`; returns its number if so. */
export function tellUnlessWritten(story: string, seen: number): SqlQuery {
  return tellIf({ story, server: null }, sql`${numberOf(story)} = ${seen}`);
}
