import { z } from "zod";
import type { Json } from "../json.ts";
import { LibraryError } from "../library-error.ts";
import type { Rows } from "./database.ts";

/** PostgreSQL's client gives a bigint as text. */
export const integer = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number),
]);

/** A text column that holds JSON of a shape. */
export function jsonText<Shape>(shape: z.ZodType<Shape>) {
  return z.string().transform((text, context): Shape => {
    const parsed = shape.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "is no JSON of the shape expected" });
    return z.NEVER;
  });
}

/** As `JSON.parse` gives it, unchanged: a copy would lose a key that is called `__proto__`. */
export const anyJson: z.ZodType<Json> = z.custom<Json>((value) => value !== undefined);

/** Rows in the shape asked for. @throws LibraryError naming the first that has another. */
export function parseRows<Shape>(what: string, shape: z.ZodType<Shape>, rows: Rows): Shape[] {
  return rows.map((row) => {
    const parsed = shape.safeParse(row);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new LibraryError(`Cannot ${what}: ${issue?.path.join(".")} ${issue?.message}`);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
