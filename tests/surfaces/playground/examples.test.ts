import { pino } from "pino";
import { expect, it } from "vitest";
import { readConfig } from "#app/config.ts";
import { createApp } from "#app/create-app.ts";
import { exampleLines } from "#app/example-lines.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { giveCommandIds } from "#surfaces/playground/give-command-ids.ts";
import { readCommandLine } from "#surfaces/playground/page/composer/read-command-line.ts";
import { channels } from "#surfaces/playground/page/discord/channels.ts";
import {
  callables,
  interactionOptions,
} from "#surfaces/playground/page/discord/command-options.ts";
import { commandInteraction } from "#surfaces/playground/page/discord/interactions.ts";
import { personas } from "#surfaces/playground/page/discord/personas.ts";

it("offers lines on the sample story that the bot answers for all to see", async () => {
  const app = await createApp(
    readConfig({ DATABASE_FILE: ":memory:" }, "/nowhere/.env"),
    pino({ level: "silent" }),
  );
  const index = await app.findIndex({ guild: null, story: null });
  if (index === null) throw new Error("no sample story");
  const lines = exampleLines(app, index);
  expect(lines.length).toBeGreaterThanOrEqual(5);
  const all = giveCommandIds(commandBodies(app.commands)).flatMap((each) =>
    callables(each, "en-US"),
  );
  const act = { id: "1", person: personas[0], place: channels[0], locale: "en-US" };
  for (const line of lines) {
    const read = readCommandLine(line, all);
    if (read === null) throw new Error(`no command in ${line}`);
    const { callable, texts } = read;
    const values = callable.options.flatMap((option) => {
      const value = texts.get(option.name);
      return value === undefined ? [] : [{ option, value }];
    });
    const sent = commandInteraction(act, callable.command, interactionOptions(callable, values));
    const { response, followUp } = await app.respond(sent);
    // Notices and faults are private.
    if (followUp === null) expect(response, line).toMatchObject({ data: { flags: 32768 } });
    else expect(await followUp, line).toMatchObject({ target: "original" });
  }
});
