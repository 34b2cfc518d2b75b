import { z } from "zod";
import type { ChangeListener, Changes, LibraryChange } from "../contract/changes.ts";
import type { Database } from "./database.ts";
import { integer, parseRows } from "./parse-rows.ts";
import { sql } from "./sql.ts";

const named = z.string().transform((text) => (text === "" ? null : text));
const row: z.ZodType<LibraryChange> = z.object({ number: integer, story: named, server: named });
const counterRow = z.object({ value: integer });

export function createChanges(database: Database): Changes {
  const what = "look for changes";
  const latest = async (): Promise<number> => {
    const found = await database.read(what, sql`select value from counter where id = 1`);
    return parseRows(what, counterRow, found)[0]?.value ?? 0;
  };
  const since = async (number: number): Promise<readonly LibraryChange[]> => {
    const query = sql`select number, story, server from changes
      where number > ${number} order by number, story, server`;
    return parseRows(what, row, await database.read(what, query));
  };
  return {
    latest,
    since,
    watch: (from, listener) => {
      const watcher = createWatcher({ latest, since }, from, listener);
      return database.listen(watcher);
    },
  };
}

/** What a restored backup tells. */
function isEverything({ story, server }: LibraryChange): boolean {
  return story === null && server === null;
}

/** A function that looks for what is new and tells it; looks asked for meanwhile become one more. */
function createWatcher(
  { latest, since }: Pick<Changes, "latest" | "since">,
  from: number,
  listener: ChangeListener,
): () => void {
  let seen = from;
  let away = false;
  let state: "idle" | "looking" | "again" = "idle";
  const lookOnce = async (): Promise<void> => {
    const last = await latest();
    const changes = last > seen ? await since(seen) : [];
    if (away) listener.back();
    away = false;
    const replaced = last < seen || changes.some(isEverything);
    seen = Math.max(last, ...changes.map(({ number }) => number));
    if (replaced) listener.reread();
    else if (changes.length > 0) listener.changed(changes);
  };
  const look = async (): Promise<void> => {
    do {
      state = "looking";
      await lookOnce().catch((error: unknown) => {
        if (!away) listener.away(error instanceof Error ? error : new Error(String(error)));
        away = true;
      });
    } while (again());
    state = "idle";
  };
  const again = () => state === "again";
  return () => {
    if (state === "idle") void look();
    else state = "again";
  };
}
