/** What is bound to a parameter. */
export type Value = string | number | null;

/** A statement in the common subset of SQL with its values, the first of which is `$1`. */
export interface SqlQuery {
  readonly text: string;
  readonly values: readonly Value[];
}

/** A statement written as it is run: `` sql`select id from stories where server = ${server}` ``. */
export function sql(
  texts: TemplateStringsArray,
  ...parts: readonly (Value | SqlQuery)[]
): SqlQuery {
  const values: Value[] = [];
  const text = texts.reduce((written, next, at) => {
    const part = parts[at - 1] ?? null;
    if (typeof part !== "object" || part === null) return `${written}$${values.push(part)}${next}`;
    const shift = values.length;
    values.push(...part.values);
    return written + shifted(part.text, shift) + next;
  });
  return { text, values };
}

/** Rows for `insert … values`: `($1, $2), ($3, $4)`. */
export function rows(each: readonly (readonly Value[])[]): SqlQuery {
  let count = 0;
  const text = each.map((row) => `(${row.map(() => `$${++count}`).join(", ")})`).join(", ");
  return { text, values: each.flat() };
}

/** A name of a table or column. It comes from the code, never from outside. */
export function name(text: string): SqlQuery {
  return { text, values: [] };
}

function shifted(text: string, by: number): string {
  return by === 0 ? text : text.replace(/\$(\d+)/g, (_, number) => `$${Number(number) + by}`);
}
