import { z } from "zod";
import type { Servers } from "../contract/servers.ts";
import type { Instant } from "../instant.ts";
import type { Database } from "./database.ts";
import { parseRows } from "./parse-rows.ts";
import { name, type SqlQuery, sql } from "./sql.ts";
import { current, next, tell } from "./told.ts";

const serverRow = z.object({ server: z.string() });

export function createServers({ read, write }: Database, now: () => Instant): Servers {
  return {
    left: async (server) => {
      const insert = sql`insert into left_servers (server, left_at) values (${server}, ${now()})
        on conflict (server) do nothing`;
      await write("note that a server was left", [insert]);
    },
    joined: async (server) => {
      const what = "note that a server was joined";
      const mine = sql`server = ${server}`;
      // Told of every server at every start; only few were left.
      if ((await read(what, sql`select server from left_servers where ${mine}`)).length === 0)
        return;
      await write(what, [sql`delete from left_servers where ${mine}`]);
    },
    known: async () => {
      const what = "list the servers";
      const query = sql`${holding} and server not in (select server from left_servers)
        order by server`;
      return parseRows(what, serverRow, await read(what, query)).map(({ server }) => server);
    },
    leftBefore: async (moment) => {
      const what = "list the servers that were left";
      const query = sql`select server from left_servers
        where left_at <= ${moment} order by left_at, server`;
      const found = await read(what, query);
      return parseRows(what, serverRow, found).map(({ server }) => server);
    },
    forget: async (server) => {
      await write("forget the server", forgetting(server));
    },
    dropTraces: async (until) => {
      await write("drop traces of what is gone", [
        sql`delete from changes where number <= ${until} and (
          (server <> '' and server not in (${holding})
            and server not in (select server from left_servers))
          or (story <> '' and story not in (select id from stories)))`,
      ]);
    },
  };
}

const holding = sql`select server from (
    select server from stories union select server from corrections
    union select server from settings union select server from feeds
  ) as held where server is not null`;

/** Workers hear of every story that goes and of every story whose corrections go. */
function forgetting(server: string): readonly SqlQuery[] {
  const own = sql`(select id from stories where server = ${server})`;
  return [
    next,
    sql`insert into changes (story, server, number)
      select id, '', ${current} from stories where server = ${server}
      on conflict (story, server) do update set number = excluded.number`,
    sql`update changes set number = ${current} where server = ${server}`,
    tell({ story: null, server }),
    sql`delete from analyses where story in ${own}`,
    sql`delete from corrections where story in ${own} or server = ${server}`,
    sql`delete from feeds where story in ${own} or server = ${server}`,
    ...["stories", "settings", "left_servers"].map(
      (table) => sql`delete from ${name(table)} where server = ${server}`,
    ),
  ];
}
