import { type Query, sql } from "./sql.ts";

/** What a write is about, as in `Change`. */
export interface Subject {
  readonly story: string | null;
  readonly server: string | null;
}

/** The value of the counter, once `next` has run in the same transaction. */
export const current = sql`(select value from counter where id = 1)`;

/** Takes the next number, and with it the turn to write. */
export const next = sql`update counter set value = value + 1 where id = 1`;

/** The queries of a write with those that number it and tell of it. */
export function told(subject: Subject, queries: readonly Query[]): readonly Query[] {
  return [next, ...queries, tell(subject)];
}

/** Tells of a write; the turn must have been taken. */
export function tell({ story, server }: Subject): Query {
  return sql`insert into changes (story, server, number) values (${story ?? ""}, ${server ?? ""}, ${current})
    on conflict (story, server) do update set number = excluded.number`;
}
