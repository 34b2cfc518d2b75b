import { choiceLimits } from "./limits.ts";

/** The limits of registered commands that Discord's OpenAPI description does not hold; each problem is one line. */

type Json = Readonly<Record<string, unknown>>;

/** Problems of a set of commands to register. */
export function commandLimits(commands: readonly Json[]): readonly string[] {
  const of = (type: number) => commands.filter((each) => (each.type ?? 1) === type);
  const most = [
    ["chat", of(1), 100],
    ["user", of(2), 15],
    ["message", of(3), 15],
  ] as const;
  return [
    ...most.flatMap(([kind, all, limit]) =>
      all.length > limit ? [`${all.length} ${kind} commands`] : [],
    ),
    ...most.flatMap(([kind, all]) =>
      doubles(all).map((name) => `two ${kind} commands of one name: ${name}`),
    ),
    ...commands.flatMap(commandProblems),
  ];
}

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

function commandProblems(command: Json): readonly string[] {
  const { name, type = 1 } = command;
  const size = sizeOf(command);
  const nested = optionsOf(command).filter((option) => option.type === 1).length;
  return [
    ...(type === 1 ? nameProblems(command) : textProblems(command, "name", 32)),
    ...(type === 1 ? textProblems(command, "description", 100) : []),
    ...(size > 8000 ? [`${name} has ${size} characters`] : []),
    ...(nested > 0 && nested < optionsOf(command).length
      ? [`${name} has options beside subcommands`]
      : []),
    ...(command.integration_types && command.contexts
      ? []
      : [`${name} does not say where it works`]),
    ...listProblems(command),
  ];
}

/** Problems of the options of a command or subcommand. */
function listProblems(command: Json): readonly string[] {
  const { name } = command;
  const options = optionsOf(command);
  const firstOptional = options.findIndex(({ required }) => !required);
  const isMisplaced =
    firstOptional !== -1 && options.slice(firstOptional).some(({ required }) => required);
  return [
    ...(options.length > 25 ? [`${name} has ${options.length} options`] : []),
    ...(isMisplaced ? [`${name} has a required option after an optional one`] : []),
    ...doubles(options).map((twice) => `${name} has two options ${twice}`),
    ...options.flatMap((option) => optionProblems(option).map((problem) => `${name}: ${problem}`)),
  ];
}

function optionsOf({ options }: Json): readonly Json[] {
  return Array.isArray(options) ? options : [];
}

function choicesOf({ choices }: Json): readonly Json[] {
  return Array.isArray(choices) ? choices : [];
}

/** Subcommands included. Of each field Discord counts the longest of its languages. */
function sizeOf(item: Json): number {
  const longest = (field: string) =>
    Math.max(0, ...wordsOf(item, field).map(([, { length }]) => length));
  const value = typeof item.value === "string" ? item.value.length : 0;
  return [...optionsOf(item), ...choicesOf(item)].reduce(
    (sum, each) => sum + sizeOf(each),
    longest("name") + longest("description") + value,
  );
}

/** A field in each language, the default first, under no locale. */
function wordsOf(item: Json, field: string): readonly (readonly [string, string])[] {
  const others = Object.entries((item[`${field}_localizations`] ?? {}) as Record<string, string>);
  return [["", String(item[field] ?? "")], ...others];
}

/** Names that two of the items share in one language; without a translation the default is shown. */
function doubles(items: readonly Json[]): readonly string[] {
  const locales = new Set(items.flatMap((item) => wordsOf(item, "name").map(([locale]) => locale)));
  return [...locales].flatMap((locale) => {
    const names = items.map((item) => {
      const words = new Map(wordsOf(item, "name"));
      return words.get(locale) ?? words.get("") ?? "";
    });
    return names.filter((name, at) => names.indexOf(name) !== at);
  });
}

function nameProblems(item: Json): readonly string[] {
  return wordsOf(item, "name").flatMap(([locale, name]) =>
    isName(name) ? [] : [`${name} is no name for a command or an option ${locale}`.trim()],
  );
}

/** Problems of the length of a text, in any language. */
function textProblems(item: Json, field: string, longest: number): readonly string[] {
  return wordsOf(item, field).flatMap(([locale, { length }]) => {
    if (length >= 1 && length <= longest) return [];
    const what = length === 0 ? `has no ${field}` : `has a ${field} of ${length} characters`;
    return [`${item.name} ${what} ${locale}`.trim()];
  });
}

function optionProblems(option: Json): readonly string[] {
  const { name, autocomplete, choices } = option;
  return [
    ...nameProblems(option),
    ...textProblems(option, "description", 100),
    ...(autocomplete && choices ? [`${name} has choices and autocompletion`] : []),
    ...choiceLimits(choicesOf(option)),
    ...choicesOf(option).flatMap((choice) => textProblems(choice, "name", 100)),
    ...doubles(choicesOf(option)).map((twice) => `two choices of one name: ${twice}`),
    ...listProblems(option),
  ];
}

function isName(name: unknown): boolean {
  return typeof name === "string" && NAME.test(name) && name === name.toLowerCase();
}
