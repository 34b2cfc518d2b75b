import type { Desk } from "#interactions/desk.ts";
import type { Log } from "#interactions/log.ts";
import type { Scope } from "#interactions/request.ts";
import type { Library } from "#library/library.ts";
import { type ArticleDeskParts, createArticleDesk } from "./create-article-desk.ts";
import { createCorrectionDesk } from "./create-correction-desk.ts";
import { createFeedDesk, type FeedDeskParts } from "./create-feed-desk.ts";
import { createSettingsDesk, type SettingsDeskParts } from "./create-settings-desk.ts";
import { tellUnkept } from "./tell-unkept.ts";

/** Who works at the terminal. */
const OPERATOR = "operator";

export interface DeskParts extends SettingsDeskParts, ArticleDeskParts, FeedDeskParts {
  readonly library: Library;
  readonly log: Pick<Log, "warn">;
  /** Asks Discord whether the bot may write into a server's channel; null where it does not say. */
  readonly mayWriteIn: (server: string, channel: string) => Promise<boolean | null>;
}

/** Opens desks over a library; one keeps to the server of its scope. */
export function createDeskOpener(parts: DeskParts): (scope: Scope, story: string) => Desk {
  return ({ guild, serverLocale, asker, here }, story) => {
    const mayWrite = async (channel: string): Promise<boolean | null> => {
      if (guild === null) return null;
      return here?.channel === channel ? here.mayWrite : parts.mayWriteIn(guild, channel);
    };
    const scope = { server: guild, story, user: asker.user ?? OPERATOR };
    const desk = {
      corrections: createCorrectionDesk(parts.library.corrections, scope, parts.storyWritten),
      settings: createSettingsDesk({ server: guild, serverLocale, mayWrite }, parts),
      articles: createArticleDesk(scope, parts),
      feeds: createFeedDesk({ ...scope, serverLocale, mayWrite }, parts),
    };
    return tellUnkept(desk, parts.log);
  };
}
