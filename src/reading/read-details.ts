import { z } from "zod";
import { parseIsoDate } from "#text/iso-date.ts";
import type { ArticleParts } from "./article-format.ts";
import { checkShape, type ShapeProblem } from "./check-shape.ts";

/** A day, with or without a time of day behind it; the calendar date is taken as written. */
const day = z
  .string({ error: "needsDate" satisfies ShapeProblem })
  .trim()
  .transform((value) => value.replace(/[T ]\d{2}:\d{2}.*$/su, ""))
  .refine((value) => value.length === 10 && parseIsoDate(value) !== null, {
    error: "calendarDate" satisfies ShapeProblem,
  });

const words = z.string().trim().min(1).nullish().default(null);

const link = z
  .url({ protocol: /^https?$/, error: "webAddress" satisfies ShapeProblem })
  .nullish()
  .default(null);

/** Written as null too, as in YAML's `date:` with nothing behind it. */
const dayOrNone = day.nullish().default(null);

/** What the head of an article says of it, under the names that people write there. */
const articleDetails = z.object({
  title: words,
  outlet: words,
  author: words,
  date: day,
  link,
  note: words,
});

const undatedDetails = articleDetails.extend({ date: dayOrNone });

/** Reads the head of an article; unknown fields are left alone. Throws `CannotRead`. */
export function readDetails(
  name: string,
  head: unknown,
  mayBeUndated: boolean,
): Omit<ArticleParts, "text" | "layout"> {
  const shape = mayBeUndated ? undatedDetails : articleDetails;
  const { title, outlet, author, date, link, note } = checkShape(name, shape, head);
  return { title, outlet, author, published: date, url: link, note };
}
