import { z } from "zod";
import type { KeptCorrection } from "#library/contract/corrections.ts";
import type { Change, Correction } from "#story/correction.ts";
import { parseIsoDate } from "#text/iso-date.ts";

const place = z.object({
  article: z.string(),
  words: z.string(),
  before: z.string(),
  after: z.string(),
  start: z.number().int().min(0),
});
const person = z.object({ article: z.string(), name: z.string() });
const date = z.object({ date: z.string().refine((value) => parseIsoDate(value) !== null) });

const change: z.ZodType<Change> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("speaker"), anchor: place, what: z.object({ name: z.string() }) }),
  z.object({ kind: z.literal("quotation-date"), anchor: place, what: date }),
  z.object({ kind: z.literal("not-a-quotation"), anchor: place, what: z.strictObject({}) }),
  z.object({ kind: z.literal("event-date"), anchor: place, what: date }),
  z.object({ kind: z.literal("same-person"), anchor: person, what: z.object({ other: person }) }),
  z.object({
    kind: z.literal("other-person"),
    anchor: person,
    what: z.object({
      called: z.string(),
      article: z.string().nullable(),
      where: place.exactOptional(),
      name: z.string(),
    }),
  }),
]);

/**
 * A correction as the library kept it.
 * @throws Error naming it when it is of a kind that this version does not know.
 */
export function readCorrection({ id, at, kind, anchor, what }: KeptCorrection): Correction {
  const parsed = change.safeParse({ kind, anchor, what });
  if (parsed.success) return { id, on: at.slice(0, "2026-01-01".length), change: parsed.data };
  const [issue] = parsed.error.issues;
  throw new Error(`Cannot read correction ${id}: ${issue?.path.join(".")} ${issue?.message}`);
}
