import type { Instant } from "../instant.ts";
import type { Library } from "../library.ts";
import { createAnalyses } from "./analyses.ts";
import { createArticles } from "./articles.ts";
import { createChanges } from "./changes.ts";
import { checked } from "./checked.ts";
import { createCorrections } from "./corrections.ts";
import type { Database } from "./database.ts";
import { createFeeds } from "./feeds.ts";
import { createServerSettings } from "./server-settings.ts";
import { createServers } from "./servers.ts";
import { createStories } from "./stories.ts";

/** The library over any database; `now` dates what is kept. */
export function createSqlLibrary(opened: Database, now: () => Instant): Library {
  const database = checked(opened);
  return {
    stories: createStories(database),
    articles: createArticles(database, now),
    analyses: createAnalyses(database, now),
    corrections: createCorrections(database, now),
    settings: createServerSettings(database),
    feeds: createFeeds(database, now),
    servers: createServers(database, now),
    changes: createChanges(database),
    close: database.close,
  };
}
