import { randomUUID } from "node:crypto";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import type { Command } from "#interactions/command.ts";
import { createDispatcher, type Dispatcher } from "#interactions/create-dispatcher.ts";
import type { Log } from "#interactions/log.ts";
import { createResponder, type Respond } from "#presenters/discord/create-responder.ts";
import type { Config } from "./config.ts";
import { createCooldown } from "./create-cooldown.ts";
import { createLocaleLearner } from "./create-locale-learner.ts";
import type { DeskParts } from "./desk/create-desk-opener.ts";
import { openDesks } from "./desk/open-desks.ts";
import { drawPicture } from "./draw-picture.ts";
import { loadCommands } from "./load-commands.ts";
import { measureRespond } from "./measure-respond.ts";
import type { Metrics } from "./metrics.ts";
import { type OpenRecord, openRecord } from "./open-record.ts";
import { recordAddresses } from "./record/record-addresses.ts";
import { steadyNow } from "./steady-now.ts";

/** Verbatim with its record open, ready for any surface. */
export interface App extends OpenRecord {
  readonly commands: readonly Command[];
  readonly dispatcher: Dispatcher;
  /** Discord's raw interaction in, Discord's raw response out. */
  readonly respond: Respond;
}

/** How long an answer may take before Discord is told that it comes later; Discord waits 3 s. In ms. */
const PATIENCE = 1000;

/**
 * Opens the record, loads the commands and wires them together.
 * @param fetch fetches from the web; the bot's own where it is not given
 * @param mayWriteIn asks Discord where the bot may write; without it that is not known
 */
export async function createApp(
  config: Config,
  log: Log,
  metrics: Metrics | null = null,
  fetch?: Fetcher,
  mayWriteIn: DeskParts["mayWriteIn"] = async () => null,
): Promise<App> {
  const [commands, record] = await Promise.all([loadCommands(), openRecord(config, log, fetch)]);
  const dispatcher = createDispatcher({
    commands,
    findIndex: record.findIndex,
    ...openDesks(record, config, log, mayWriteIn),
    log,
    recordUrlOf: recordAddresses(config.publicUrl, record.stories),
    newFaultId: () => randomUUID().slice(0, 8),
  });
  const cooldown = createCooldown(record.settings, config.cooldown, steadyNow);
  metrics?.watchSizes(record.stories.held);
  const answers = createResponder({ dispatcher, commands, drawPicture, patience, cooldown });
  const counted = metrics ? measureRespond(answers, commands, metrics) : answers;
  const learnLocale = createLocaleLearner(record, log);
  const respond: Respond = (interaction) => {
    void learnLocale(interaction);
    return counted(interaction);
  };
  return { ...record, commands, dispatcher, respond };
}

function patience(isOver: () => void): () => void {
  const timer = setTimeout(isOver, PATIENCE).unref();
  return () => clearTimeout(timer);
}
