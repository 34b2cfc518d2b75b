import type { z } from "zod";
import type { Messages } from "#languages/en.ts";
import { CannotRead } from "./cannot-read.ts";

/** What a schema of an article says is wrong, by the name of its words: `z.string({ error })`. */
export type ShapeProblem = keyof Messages["reasons"]["shape"];

/** The value, when it has the shape; throws `CannotRead` that tells every field that has not. */
export function checkShape<Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  value: unknown,
): z.infer<Shape> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  throw new CannotRead(name, (reasons) =>
    issues.map((issue) => problem(issue, reasons.shape)).join("; "),
  );
}

/** What the schema's library says of its own stays in English: it is about types and keys. */
function problem({ path, message }: z.core.$ZodIssue, known: Messages["reasons"]["shape"]): string {
  const own = Object.entries(known).find(([key]) => key === message)?.[1];
  const plain = own ?? message.replace("Invalid input: ", "");
  return path.length === 0 ? plain : `${path.join(".")}: ${plain}`;
}
