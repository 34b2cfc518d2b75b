import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { z } from "zod";

/** Everything an operator can set, by environment variable or in `.env` (see `.env.example`). */
export interface Config {
  /** Null runs the playground and the terminal alone. */
  readonly discordToken: string | null;
  /** Port of the playground on loopback. */
  readonly port: number;
  /** Folder that holds one folder a story. */
  readonly storiesFolder: string;
  /** The story answered from when none is named; null takes the first by name. */
  readonly story: string | null;
  /** Address of the PostgreSQL database that several processes share; null keeps a file. */
  readonly databaseUrl: string | null;
  /** The file that everything told to the bot is kept in when there is no database. */
  readonly databaseFile: string;
  /** Between two looks at a feed that is followed. In minutes. */
  readonly feedMinutes: number;
  readonly logLevel: (typeof logLevels)[number];
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

/** An empty value counts as not set, as it stands in a copied `.env.example`. */
const optional = z
  .string()
  .trim()
  .transform((value) => (value === "" ? null : value))
  .nullable()
  .default(null);

const port = optional
  .refine((value) => value === null || (/^\d{1,5}$/.test(value) && Number(value) < 65536), {
    error: "is not a port number (0 to 65535)",
  })
  .transform((value) => (value === null ? 8080 : Number(value)));

const variables = z.object({
  DISCORD_TOKEN: optional,
  PORT: port,
  STORIES: optional.transform((value) => value ?? "data/stories"),
  STORY: optional,
  DATABASE_URL: optional.refine((value) => value === null || /^postgres(ql)?:\/\//.test(value), {
    error: "is no address of a PostgreSQL database (postgres://…)",
  }),
  DATABASE_FILE: optional.transform((value) => value ?? "data/verbatim.db"),
  FEED_MINUTES: optional
    .refine((value) => value === null || /^[1-9]\d{0,4}$/.test(value), {
      error: "is not a number of minutes (1 to 99999)",
    })
    .transform((value) => Number(value ?? 15)),
  LOG_LEVEL: optional
    .refine((value) => value === null || logLevels.some((level) => level === value), {
      error: `is none of ${logLevels.join(", ")}`,
    })
    .transform((value) => logLevels.find((level) => level === value) ?? "info"),
});

/**
 * Reads `.env` (where there is one) and the environment, which wins.
 * @throws Error naming the file and line, or the variable, that cannot be used.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  envFile = ".env",
): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = variables.safeParse({ ...readEnvFile(envFile), ...set });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`Cannot use the configuration: ${issue?.path.join(".")} ${issue?.message}`);
  }
  const { DISCORD_TOKEN, PORT, STORIES, STORY, LOG_LEVEL } = parsed.data;
  const { DATABASE_URL, DATABASE_FILE } = parsed.data;
  return {
    discordToken: DISCORD_TOKEN,
    port: PORT,
    storiesFolder: STORIES,
    story: STORY,
    databaseUrl: DATABASE_URL,
    databaseFile: DATABASE_FILE,
    feedMinutes: parsed.data.FEED_MINUTES,
    logLevel: LOG_LEVEL,
  };
}

function readEnvFile(path: string): Readonly<Record<string, string>> {
  const text = readIfThere(path);
  // dotenv passes over lines it cannot read; a mistyped variable would silently be unset.
  const bad = text.split("\n").findIndex((line) => !looksReadable(line, text));
  if (bad !== -1) throw new Error(`Cannot read ${path}: line ${bad + 1} is not NAME=value`);
  return parse(text);
}

function looksReadable(line: string, text: string): boolean {
  if (/^\s*(#|$)/.test(line) || /^\s*(export\s+)?[\w.-]+\s*[=:]/.test(line)) return true;
  // Inside a quoted value over several lines anything may stand.
  return Object.values(parse(text)).some(
    (value) => value.includes("\n") && value.includes(line.trim().replace(/["'`]\s*$/, "")),
  );
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return "";
    throw new Error(`Cannot read ${path}: ${code === "EISDIR" ? "it is a folder" : String(code)}`);
  }
}
