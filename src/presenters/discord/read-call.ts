import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { z } from "zod";
import type { AttachedFile, RawOptions, RawValues } from "#interactions/option-spec.ts";
import { STORY_OPTION } from "#interactions/story-option.ts";

const value = z.union([z.string(), z.number(), z.boolean()]);

const basicOption = z.object({
  name: z.string(),
  type: z.number().nullish(),
  value,
  focused: z.boolean().optional(),
});

const subcommand = z.object({
  name: z.string(),
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  options: z.array(basicOption).nullish(),
});

const attachment = z.object({
  filename: z.string(),
  url: z.string(),
  size: z.number(),
});

/** A command with its options, as Discord sends it: those of a subcommand stand inside it. */
export const called = z.object({
  name: z.string(),
  options: z.union([z.tuple([subcommand]), z.array(basicOption)]).nullish(),
  resolved: z
    .object({ attachments: z.record(z.string(), attachment).catch({}) })
    .nullish()
    .catch(null),
});

type Called = z.infer<typeof called>;
type BasicOption = z.infer<typeof basicOption>;

export interface Call {
  readonly command: string;
  readonly options: RawValues;
  readonly isPrivate: boolean;
  /** The story that was named; null leaves the choice to the place. */
  readonly story: string | null;
}

/** What is called, with what. */
export function readCall(data: Called): Call {
  const { command, given } = commandOf(data);
  const isPrivate = given.some(({ name, value }) => name === PRIVATE && value === true);
  const files = data.resolved?.attachments ?? {};
  const options = ownOf(given).map((each) => [
    each.name,
    fileOf(each, files) ?? String(each.value),
  ]);
  const story = storyOf(given);
  return { command, options: Object.fromEntries(options), isPrivate, story };
}

export interface Typing {
  readonly command: string;
  readonly options: RawOptions;
  readonly focused: string;
  readonly story: string | null;
}

/** What is typed so far, and which option is typed at. */
export function readTyping(data: Called): Typing {
  const { command, given } = commandOf(data);
  const options = ownOf(given).map(({ name, value }) => [name, String(value)]);
  const focused = given.find((each) => each.focused)?.name ?? "";
  return { command, options: Object.fromEntries(options), focused, story: storyOf(given) };
}

/** The option that every slash command for everyone takes besides its own and the story. */
const PRIVATE = "private";

function storyOf(given: readonly BasicOption[]): string | null {
  const named = given.find(({ name }) => name === STORY_OPTION);
  const story = named === undefined ? "" : String(named.value).trim();
  return story === "" ? null : story;
}

function ownOf(given: readonly BasicOption[]): readonly BasicOption[] {
  return given.filter(({ name }) => name !== PRIVATE && name !== STORY_OPTION);
}

function commandOf({ name, options }: Called): {
  readonly command: string;
  readonly given: readonly BasicOption[];
} {
  const [first] = options ?? [];
  if (first === undefined || !isSubcommand(first)) {
    const given = (options ?? []).flatMap((each) => (isSubcommand(each) ? [] : each));
    return { command: name, given };
  }
  return { command: `${name} ${first.name}`, given: first.options ?? [] };
}

function isSubcommand(
  option: BasicOption | z.infer<typeof subcommand>,
): option is z.infer<typeof subcommand> {
  return !("value" in option);
}

/** The attachment an option names, as Discord resolved it; null for any other option. */
function fileOf(
  { type, value }: BasicOption,
  files: Readonly<Record<string, z.infer<typeof attachment>>>,
): AttachedFile | null {
  const id = String(value);
  if (type !== ApplicationCommandOptionType.Attachment || !Object.hasOwn(files, id)) return null;
  const file = files[id];
  if (file === undefined) return null;
  const { filename, url, size } = file;
  return { name: filename, url, size };
}
