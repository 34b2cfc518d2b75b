import { z } from "zod";
import type { KeptStory, Stories } from "../contract/stories.ts";
import type { Database } from "./database.ts";
import { ofServer } from "./of-server.ts";
import { jsonText, parseRows } from "./parse-rows.ts";
import { name, type SqlQuery, sql } from "./sql.ts";
import { tell, told } from "./told.ts";

const columns = name("id, server, title, description, aliases");

const row: z.ZodType<KeptStory> = z.object({
  id: z.string(),
  server: z.string().nullable(),
  title: z.string(),
  description: z.string().nullable(),
  aliases: jsonText(z.record(z.string(), z.array(z.string()))),
});

export function createStories({ read, write }: Database): Stories {
  const select = async (where: SqlQuery): Promise<readonly KeptStory[]> => {
    const what = "read the stories";
    return parseRows(what, row, await read(what, sql`select ${columns} from stories ${where}`));
  };
  const insert = ({ id, server, title, description, aliases }: KeptStory): SqlQuery =>
    sql`insert into stories (${columns})
      values (${id}, ${server}, ${title}, ${description}, ${JSON.stringify(aliases)})
      on conflict (id) do nothing returning id`;
  return {
    create: async (story) => {
      const about = { story: story.id, server: null };
      const [, made] = await write("keep the story", told(about, [insert(story)]));
      return made?.length === 1;
    },
    createChosen: async (story) => {
      const { id, server } = story;
      const choose = sql`insert into settings (server, field, value)
        select ${server}, ${"story"}, ${JSON.stringify(id)}
        where not exists (select 1 from stories where id = ${id})
        on conflict (server, field) do update set value = excluded.value`;
      const [, , made] = await write("keep the story", [
        ...told({ story: id, server: null }, [choose, insert(story)]),
        tell({ story: null, server }),
      ]);
      return made?.length === 1;
    },
    find: async (id) => (await select(sql`where id = ${id}`))[0] ?? null,
    visibleTo: (server) => select(sql`where server is null or ${ofServer(server)} order by id`),
    all: () => select(sql`order by id`),
    change: async ({ id, title, description, aliases }) => {
      const update = sql`update stories set title = ${title}, description = ${description},
        aliases = ${JSON.stringify(aliases)} where id = ${id} returning id`;
      const [, changed] = await write(
        "change the story",
        told({ story: id, server: null }, [update]),
      );
      return changed?.length === 1;
    },
    remove: async (id) => {
      const queries = [
        sql`delete from stories where id = ${id} returning id`,
        ...["analyses", "corrections", "feeds"].map(
          (table) => sql`delete from ${name(table)} where story = ${id}`,
        ),
      ];
      const [, removed] = await write(
        "remove the story",
        told({ story: id, server: null }, queries),
      );
      return removed?.length === 1;
    },
  };
}
