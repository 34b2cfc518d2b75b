import type { Command, SlashCommand } from "#interactions/command.ts";
import type { OptionSpec } from "#interactions/option-spec.ts";
import { en } from "#languages/en.ts";
import { LANGUAGES } from "#languages/language.ts";

type Row = readonly [name: string, does: string];

const TAKE_IN: readonly Row[] = [
  ["ingest PATH|URL… [--story ID]", "files, folders and pages; what is held is passed over"],
  ["  --title TEXT", "makes the story, with its first article, where there is none of that id"],
  ["  --date DAY", "the day of publication of what names none"],
];
const KEEP_SAFE: readonly Row[] = [
  ["backup FILE", "articles, corrections and settings into a new file"],
  ["restore FILE [--replace]", "a backup into the library, in place of all that is there"],
];
const READ_AND_WRITE: readonly Row[] = [
  [
    "analyze --ndjson",
    'articles {"id","text","published"?,"title"?} on standard input → what was found in them',
  ],
  [
    "batch --articles FILE",
    'queries {"id","story"?,"command","options"} on standard input → answers',
  ],
];

/** What the terminal can do, as text. */
export function terminalHelp(commands: readonly Command[]): string {
  const rowsFor = (wanted: SlashCommand["access"]) =>
    slashCommands(commands)
      .filter(({ access }) => access === wanted)
      .map(({ name, words }) => [name, words(en).description] as const);
  return [
    "Usage: npm run -s cli -- <command> [options]",
    "",
    "Ask about a story:",
    ...columns(rowsFor("everyone")),
    "",
    "Keep the record, here for everybody who asks (what is about a server needs Discord):",
    ...columns(rowsFor("moderators")),
    "",
    "Take articles in:",
    ...columns(TAKE_IN),
    "",
    "Keep what was told to the bot safe (it may be running):",
    ...columns(KEEP_SAFE),
    "",
    "Read and write NDJSON:",
    ...columns(READ_AND_WRITE),
    "",
    ...optionsOfAll,
    "",
    "Colours are for terminals; NO_COLOR=1 switches them off.",
    "npm run -s cli -- <command> --help shows one command's options.",
  ].join("\n");
}

/** One command's options, as text. */
export function commandHelp({ name, options, words }: SlashCommand): string {
  const said = words(en);
  const rows = Object.entries(options).map(
    ([option, spec]) =>
      [`--${option}`, aboutOption(spec, said.options[option]!.description)] as const,
  );
  const [first] = Object.keys(options);
  return [
    `Usage: npm run -s cli -- ${name}${first ? ` [${first}]` : ""} [options]`,
    "",
    said.description,
    ...(rows.length > 0 ? ["", ...columns(rows)] : []),
    "",
    ...optionsOfAll,
    "",
    `Examples from the story: npm run -s cli -- help ${name}`,
  ].join("\n");
}

const optionsOfAll = [
  "With every command:",
  ...columns([
    ["--story ID", "the story to ask about"],
    ["--page N", "a further page of a long answer"],
    ["--json", "the answer as JSON"],
    [
      "--language L",
      `the language of the answer: ${LANGUAGES.map(({ locale }) => locale).join(", ")}`,
    ],
    ["--png FILE", "write the answer's picture to a file (timeline)"],
  ]),
];

export function slashCommands(commands: readonly Command[]): readonly SlashCommand[] {
  return commands.filter((command) => command.kind === "slash");
}

function aboutOption(spec: OptionSpec, description: string): string {
  const choices = spec.type === "choice" ? ` (${spec.choices.join(", ")})` : "";
  const date =
    spec.type === "date" ? (spec.isDay ? " (2021-11-05)" : " (2021, 2021-11 or 2021-11-05)") : "";
  return `${description}${choices}${date}${spec.required ? "; required" : ""}`;
}

function columns(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
