import { z } from "zod";
import { readEnvFile } from "./read-env-file.ts";
import { isPlainAddress, readProject } from "./read-project.ts";

/** Everything an operator can set, by environment variable or in `.env` (see `.env.example`). */
export interface Config {
  /** Null runs the playground and the terminal alone. */
  readonly discordToken: string | null;
  /** The application's public key, by which requests to the HTTP endpoint are known to be Discord's. */
  readonly discordPublicKey: string | null;
  /** Where Discord's REST interface is when not at Discord, such as at a proxy; null is Discord. */
  readonly discordApi: string | null;
  /** Address the HTTP endpoint listens on; the playground is on loopback whatever is set. */
  readonly host: string;
  /** Port of the playground, or of the HTTP endpoint. */
  readonly port: number;
  /** Where readers reach the record's pages, without a slash at the end; null leads nowhere. */
  readonly publicUrl: string | null;
  /** The bot's own: `0.1.0`. */
  readonly version: string;
  /** What those who run the sites it reads find about it: a page, told with each request; null tells none. */
  readonly botPage: string | null;
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
  /** In how many processes the gateway runs; `auto` is as many as Discord recommends, null is this one alone. */
  readonly shards: number | "auto" | null;
  /** How many seconds a person waits between questions, past the first twenty; 0 is none. */
  readonly cooldown: number;
  /** Memory that stories in use may take, in MB; null as many as `charactersThatFit` says. */
  readonly storiesMemory: number | null;
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

const publicKey = optional.refine((value) => value === null || /^[0-9a-f]{64}$/i.test(value), {
  error: "is no public key (64 hexadecimal digits)",
});

const address = optional.refine((value) => value === null || /^https?:\/\/[^/]/.test(value), {
  error: "is no address (http://… or https://…)",
});

/** It goes into a header, inside brackets. */
const pageAddress = optional.refine((value) => value === null || isPlainAddress(value), {
  error: "is no address of a page (https://… in at most 200 plain characters)",
});

const port = optional
  .refine((value) => value === null || (/^\d{1,5}$/.test(value) && Number(value) < 65536), {
    error: "is not a port number (0 to 65535)",
  })
  .transform((value) => (value === null ? 8080 : Number(value)));

const variables = z.object({
  DISCORD_TOKEN: optional,
  DISCORD_PUBLIC_KEY: publicKey,
  DISCORD_API: address,
  HOST: optional.transform((value) => value ?? "127.0.0.1"),
  PORT: port,
  PUBLIC_URL: address.transform((value) => value?.replace(/\/+$/, "") ?? null),
  BOT_PAGE: pageAddress,
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
  SHARDS: optional
    .refine((value) => value === null || /^(?:auto|[1-9]\d{0,3})$/.test(value), {
      error: "is neither auto nor a number of processes (1 to 9999)",
    })
    .transform((value) => (value === null || value === "auto" ? value : Number(value))),
  COOLDOWN: optional
    .refine((value) => value === null || /^\d{1,4}$/.test(value), {
      error: "is not a number of seconds (0 to 9999)",
    })
    .transform((value) => (value === null ? 1 : Number(value))),
  STORIES_MEMORY: optional
    .refine((value) => value === null || /^[1-9]\d{0,5}$/.test(value), {
      error: "is not a number of megabytes (1 to 999999)",
    })
    .transform((value) => (value === null ? null : Number(value))),
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
  const parsed = variables.safeParse({ ...readEnvFile(envFile), ...set, ...ofShard(environment) });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`Cannot use the configuration: ${issue?.path.join(".")} ${issue?.message}`);
  }
  const { data } = parsed;
  const project = readProject();
  return {
    discordToken: data.DISCORD_TOKEN,
    discordPublicKey: data.DISCORD_PUBLIC_KEY,
    publicUrl: data.PUBLIC_URL ?? ownAddress(data),
    version: project.version,
    botPage: data.BOT_PAGE ?? recordPage(data.PUBLIC_URL) ?? project.page,
    discordApi: data.DISCORD_API,
    host: data.HOST,
    port: data.PORT,
    storiesFolder: data.STORIES,
    story: data.STORY,
    databaseUrl: data.DATABASE_URL,
    databaseFile: data.DATABASE_FILE,
    feedMinutes: data.FEED_MINUTES,
    shards: data.SHARDS,
    cooldown: data.COOLDOWN,
    storiesMemory: data.STORIES_MEMORY,
    logLevel: data.LOG_LEVEL,
  };
}

/** discord.js tells a shard's process in SHARDS which one it is, which is no number of processes. */
function ofShard({ SHARDING_MANAGER: started }: Readonly<Record<string, string | undefined>>) {
  return started === "true" ? { SHARDS: undefined } : {};
}

function recordPage(publicUrl: string | null): string | null {
  return publicUrl && `${publicUrl}/record`;
}

/** Without Discord only those at this machine ask, so that the playground's own address serves. */
function ownAddress(data: z.infer<typeof variables>): string | null {
  const isAlone = data.DISCORD_TOKEN === null && data.DISCORD_PUBLIC_KEY === null;
  return isAlone && data.PORT > 0 ? `http://127.0.0.1:${data.PORT}` : null;
}
