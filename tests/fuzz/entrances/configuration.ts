import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readConfig } from "#app/config.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { bytesOf, hostileBytes } from "../input/bytes-recipe.ts";
import { hostileLine } from "../input/text-recipe.ts";

const NAMES = [
  "DISCORD_TOKEN",
  "DISCORD_PUBLIC_KEY",
  "DISCORD_API",
  "HOST",
  "PORT",
  "PUBLIC_URL",
  "STORIES",
  "STORY",
  "DATABASE_URL",
  "DATABASE_FILE",
  "FEED_MINUTES",
  "SHARDS",
  "COOLDOWN",
  "LOG_LEVEL",
  "__proto__",
  "constructor",
] as const;

const lines = [
  "PORT=8080\n",
  "COOLDOWN=2\n",
  "# a comment\n",
  "export STORY=harbour\n",
  'DISCORD_TOKEN="a\nb"\n',
  "STORIES='x y'\n",
  "LOG_LEVEL=warn # quiet\n",
  "HOST: 0.0.0.0\n",
  "=\n",
  "NAME\n",
  'A="',
  "A='",
  "A=`",
  "A=\\n\n",
  "A=$B\n",
  "__proto__=1\n",
];

export default defineEntrance({
  name: "configuration",
  takes: "`.env` and environment variables",
  inputs: fc.record({
    file: hostileBytes({ good: lines, largest: 1_000_000 }),
    environment: fc.dictionary(fc.constantFrom(...NAMES), hostileLine, { maxKeys: 4 }),
  }),
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), "verbatim-fuzz-"));
    const file = join(folder, ".env");
    return {
      knock: async (recipe, pace) => {
        const bytes = bytesOf(recipe.file);
        writeFileSync(file, bytes);
        const config = await pace.within("reading", bytes.length, () =>
          readOrNot(recipe.environment, file),
        );
        promise("nothing is set on every object", Object.keys(Object.prototype).length === 0);
        if (config === null) return;
        promise(
          "a port is a port",
          Number.isInteger(config.port) && config.port >= 0 && config.port < 65_536,
          config.port,
        );
        promise("shards are counted", config.shards !== 0, config.shards);
        promise("waits are counted", config.feedMinutes >= 1 && config.cooldown >= 0);
      },
      close: async () => rmSync(folder, { recursive: true }),
    };
  },
});

function readOrNot(environment: Readonly<Record<string, string>>, file: string) {
  try {
    return readConfig(environment, file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    promise("an error says what cannot be used", /^Cannot (?:read|use) /u.test(message), message);
    promise("an error does not show values", message.length < 300, message);
    return null;
  }
}
