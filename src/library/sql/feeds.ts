import { z } from "zod";
import type { Feeds, KeptFeed } from "../contract/feeds.ts";
import type { Instant } from "../instant.ts";
import type { Database } from "./database.ts";
import { ofServer } from "./of-server.ts";
import { integer, jsonText, parseRows } from "./parse-rows.ts";
import { name, sql } from "./sql.ts";
import { current, next } from "./told.ts";

const columns = name(
  "id, story, server, url, words, channel, etag, last_modified, failures, next_look_at, done, not_taken",
);

const row = z
  .object({
    id: integer,
    story: z.string(),
    server: z.string().nullable(),
    url: z.string(),
    words: jsonText(z.array(z.string())),
    channel: z.string().nullable(),
    etag: z.string().nullable(),
    last_modified: z.string().nullable(),
    failures: integer,
    next_look_at: z.string(),
    done: jsonText(z.array(z.string())).nullable(),
    not_taken: jsonText(
      z.array(z.object({ link: z.string(), reason: z.array(z.union([z.string(), z.number()])) })),
    ),
  })
  .transform(({ last_modified, next_look_at, not_taken, ...rest }): KeptFeed => {
    return {
      ...rest,
      lastModified: last_modified,
      nextLookAt: next_look_at,
      notTaken: not_taken,
    };
  });

const NONE = JSON.stringify([]);

export function createFeeds({ read, write }: Database, now: () => Instant): Feeds {
  return {
    follow: async ({ story, server, url, words, channel, nextLookAt }) => {
      const what = "follow the feed";
      const insert = sql`insert into feeds (${columns}) values (${current}, ${story}, ${server}, ${url},
        ${JSON.stringify(words)}, ${channel}, null, null, 0, ${nextLookAt}, null, ${NONE})
        on conflict (story, url) do nothing returning ${columns}`;
      const [, made = []] = await write(what, [next, insert]);
      return parseRows(what, row, made)[0] ?? null;
    },
    unfollow: async (server, id) => {
      const query = sql`delete from feeds
        where id = ${id} and ${ofServer(server)} returning id`;
      const [gone] = await write("unfollow the feed", [query]);
      return gone?.length === 1;
    },
    list: async (server) => {
      const what = "list the feeds";
      const query = sql`select ${columns} from feeds
        where ${ofServer(server)} order by id`;
      return parseRows(what, row, await read(what, query));
    },
    takeDue: async (limit, until, latest) => {
      const what = "find the feeds that are due";
      // Asked twice: a worker that waited for another's update looks at the row as it is then.
      const moment = now();
      const query = sql`update feeds set next_look_at = ${until} where id in (
          select id from feeds where (next_look_at <= ${moment} or next_look_at > ${latest})
            and (server is null or server not in (select server from left_servers))
          order by next_look_at, id limit ${limit}
        ) and (next_look_at <= ${moment} or next_look_at > ${latest}) returning ${columns}`;
      const [taken = []] = await write(what, [query]);
      return parseRows(what, row, taken).toSorted((a, b) => a.id - b.id);
    },
    looked: async (id, { etag, lastModified, failures, nextLookAt, done, notTaken }) => {
      const query = sql`update feeds set etag = ${etag}, last_modified = ${lastModified},
        failures = ${failures}, next_look_at = ${nextLookAt},
        done = ${done && JSON.stringify(done)}, not_taken = ${JSON.stringify(notTaken)}
        where id = ${id}`;
      await write("note the look at the feed", [query]);
    },
  };
}
