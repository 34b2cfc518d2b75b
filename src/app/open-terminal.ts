import type { PictureBlock } from "#interactions/block.ts";
import { openDatabase } from "#library/open-library.ts";
import type { Database } from "#library/sql/database.ts";
import { analyzeLine } from "./batch/analyze-line.ts";
import { answerQuery } from "./batch/answer-query.ts";
import { createBatch } from "./batch/create-batch.ts";
import { readConfig } from "./config.ts";
import { createApp } from "./create-app.ts";
import { drawPicture } from "./draw-picture.ts";
import { type IngestOptions, openIngest } from "./ingest/open-ingest.ts";
import { loadCommands } from "./load-commands.ts";
import { createLog } from "./log.ts";

/** What the terminal works with. Stories are loaded when the first question is asked. */
export async function openTerminal(environment: Readonly<Record<string, string | undefined>>) {
  return {
    commands: await loadCommands(),
    analyzeLine,
    createBatch,
    drawPicture: async (picture: PictureBlock["picture"], locale: string) =>
      (await drawPicture(picture, locale)).png,
    openIngest: async (request: IngestOptions) => openIngest(readConfig(environment), request),
    backUp: (file: string) =>
      withDatabase(environment, ({ backUp }, database) => backUp(database, file)),
    restore: (file: string, options: { readonly replace: boolean }) =>
      withDatabase(environment, ({ restore }, database) => restore(database, file, options)),
    open: async () => {
      const config = readConfig(environment);
      // Only what goes wrong is worth a line beside the answer.
      const app = await createApp(
        config,
        createLog(config.logLevel === "info" ? "warn" : config.logLevel),
      );
      const answerData = async (story: string | null, command: string, options: object) => {
        const index = await app.findIndex({ guild: null, story });
        if (index === null) throw new Error(`Cannot answer: no story “${story}” is on record`);
        return answerQuery(index, command, options);
      };
      return { dispatcher: app.dispatcher, answerData };
    },
  };
}

async function withDatabase<Result>(
  environment: Readonly<Record<string, string | undefined>>,
  work: (keeping: typeof import("#library/back-up.ts"), database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(readConfig(environment));
  try {
    return await work(await import("#library/back-up.ts"), database);
  } finally {
    await database.close();
  }
}
