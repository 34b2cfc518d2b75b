import { z } from "zod";

/**
 * True when Discord holds these commands already. Discord fills in what was not sent (ids,
 * versions, defaults), so only what a body says is compared, whatever its order.
 */
export function sameCommands(wanted: readonly object[], held: readonly object[]): boolean {
  if (wanted.length !== held.length) return false;
  const known = new Set(held.map(normalised));
  return wanted.every((body) => known.has(normalised(body)));
}

/** Words by locale, in the order of the locales. */
const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((words) => Object.entries(words ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const choice = z.object({
  name: z.string(),
  name_localizations: localizations,
  value: z.union([z.string(), z.number()]),
});

const basicOption = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  min_value: z.number().nullable().default(null),
  max_value: z.number().nullable().default(null),
  max_length: z.number().nullable().default(null),
  choices: z.array(choice).nullable().default(null),
  channel_types: z.array(z.number()).nullable().default(null),
});

/** A subcommand holds options of its own. */
const option = basicOption.extend({
  options: z
    .array(basicOption)
    .nullish()
    .transform((list) => list ?? []),
});

const numbers = z
  .array(z.number())
  .nullish()
  .transform((list) => (list ?? []).toSorted((a, b) => a - b));

const body = z.object({
  type: z.number().default(1),
  name: z.string(),
  name_localizations: localizations,
  description: z.string().default(""),
  description_localizations: localizations,
  options: z
    .array(option)
    .nullish()
    .transform((list) => list ?? []),
  integration_types: numbers,
  contexts: numbers,
  default_member_permissions: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((bits) => (bits == null ? null : String(bits))),
});

/** Zod keeps the keys in the order of the shape, so equal bodies give equal text. */
function normalised(raw: object): string {
  const parsed = body.safeParse(raw);
  return parsed.success ? JSON.stringify(parsed.data) : `unreadable ${JSON.stringify(raw)}`;
}
