import { z } from "zod";
import { parseIsoDate } from "#text/iso-date.ts";

/** As large as a file of a story may be: a longer text takes more memory than there may be. In characters. */
const LONGEST_TEXT = 2_000_000;

/** One input line of `analyze` and of `batch --articles`. */
export const articleLine = z.object({
  id: z.string(),
  text: z.string().max(LONGEST_TEXT, { error: `is longer than ${LONGEST_TEXT} characters` }),
  /** A day; of a date with a time only the day is used. */
  published: z
    .string()
    .transform((value) => (value === "" ? null : value.replace(/T.*$/, "")))
    .refine((value) => value === null || (value.length === 10 && parseIsoDate(value) !== null), {
      error: "is no date YYYY-MM-DD",
    })
    .nullish(),
  title: z.string().nullish(),
  story: z.string().optional(),
});

/** @throws Error that names what is wrong with the line. */
export function parseLine<Line>(shape: z.ZodType<Line>, line: unknown, what: string): Line {
  const parsed = shape.safeParse(line);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `Cannot read the ${what}: ${issue?.path.join(".") || "the line"} ${issue?.message}`,
  );
}
