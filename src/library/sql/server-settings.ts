import { z } from "zod";
import type { ServerSettings, ServerSettingsStore } from "../contract/server-settings.ts";
import type { Database } from "./database.ts";
import { anyJson, jsonText, parseRows } from "./parse-rows.ts";
import { rows, sql } from "./sql.ts";
import { next, tellIf, told } from "./told.ts";

const row = z.object({ field: z.string(), value: jsonText(anyJson) });

const text = z.string().nullable().catch(null);

/** A field that is missing or cannot be read is one that was not told. */
const shape: z.ZodType<ServerSettings> = z.object({
  story: text.default(null),
  language: text.default(null),
  serverLocale: text.default(null),
  announceChannel: text.default(null),
  cooldown: z.number().min(0).nullable().catch(null).default(null),
});

export function createServerSettings({ read, write }: Database): ServerSettingsStore {
  const readAll = async (server: string): Promise<ServerSettings> => {
    const what = "read the settings";
    const query = sql`select field, value from settings where server = ${server}`;
    const fields = parseRows(what, row, await read(what, query));
    return shape.parse(Object.fromEntries(fields.map(({ field, value }) => [field, value])));
  };
  return {
    read: readAll,
    change: async (server, fields) => {
      const values = Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => [server, field, JSON.stringify(value)]);
      if (values.length > 0) {
        const upsert = sql`insert into settings (server, field, value) values ${rows(values)}
          on conflict (server, field) do update set value = excluded.value`;
        await write("keep the settings", told({ story: null, server }, [upsert]));
      }
      return readAll(server);
    },
    noteLocale: async (server, locale) => {
      const what = "note the language of a server";
      const value = JSON.stringify(locale);
      const isNews = sql`(exists (select 1 from settings where server = ${server})
          or exists (select 1 from feeds where server = ${server}))
        and not exists (select 1 from settings
          where server = ${server} and field = 'serverLocale' and value = ${value})`;
      if ((await read(what, sql`select 1 as news where ${isNews}`)).length === 0) return false;
      // Asked again in the turn to write: the server may have had everything forgotten meanwhile.
      const insert = sql`insert into settings (server, field, value)
        select ${server}, 'serverLocale', ${value} where ${isNews}
        on conflict (server, field) do update set value = excluded.value`;
      const [, written] = await write(what, [
        next,
        tellIf({ story: null, server }, isNews),
        insert,
      ]);
      return written?.length === 1;
    },
  };
}
