import { randomUUID } from "node:crypto";
import { findFeed } from "#intake/feeds/find-feed.ts";
import type { DispatcherParts } from "#interactions/create-dispatcher.ts";
import type { Log } from "#interactions/log.ts";
import type { Config } from "../config.ts";
import type { OpenRecord } from "../open-record.ts";
import { createDeskOpener, type DeskParts } from "./create-desk-opener.ts";
import { visibleStories } from "./create-settings-desk.ts";
import { fetchAttachment } from "./fetch-attachment.ts";

/** What the dispatcher needs of the record beside the stories themselves. */
export function openDesks(
  {
    fetch,
    intake,
    library,
    makeStory,
    robot,
    settings,
    stories,
  }: Pick<
    OpenRecord,
    "fetch" | "intake" | "library" | "makeStory" | "robot" | "settings" | "stories"
  >,
  { discordToken }: Pick<Config, "discordToken">,
  log: Log,
  mayWriteIn: DeskParts["mayWriteIn"],
): Pick<DispatcherParts, "openDesk" | "listStories" | "chosenLocale"> {
  const { listPublic } = stories;
  const openDesk = createDeskOpener({
    library,
    log,
    listPublic,
    intake,
    makeStory,
    fetchFile: (file) => fetchAttachment(file, fetch),
    settingsWritten: (server) => settings.libraryChanged([{ number: 0, story: null, server }]),
    storyWritten: (story, server) => stories.libraryChanged([{ number: 0, story, server }]),
    canAnnounce: discordToken !== null,
    mayWriteIn,
    findFeed: (url) => findFeed(robot.fetch, url),
    now: () => new Date(),
    newKey: () => randomUUID().slice(0, 8),
  });
  return {
    openDesk,
    listStories: ({ guild }) => visibleStories(guild, { library, listPublic }),
    chosenLocale: async ({ guild }) =>
      guild === null ? null : (await settings.read(guild)).language,
  };
}
