import type { z } from "zod";
import { CannotRead } from "./cannot-read.ts";

/** The value, when it has the shape; throws `CannotRead` that tells every field that has not. */
export function checkShape<Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  value: unknown,
): z.infer<Shape> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CannotRead(name, parsed.error.issues.map(problem).join("; "));
}

function problem({ path, message }: z.core.$ZodIssue): string {
  const plain = message.replace("Invalid input: ", "");
  return path.length === 0 ? plain : `${path.join(".")}: ${plain}`;
}
