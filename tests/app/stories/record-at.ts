import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { readConfig } from "#app/config.ts";
import { type OpenRecord, openRecord } from "#app/open-record.ts";

/** A folder of stories and a library, both new, and what is logged about them. */
export interface RecordAt {
  readonly folder: string;
  /** Opens the record, as often as wanted; each is closed at the end. */
  readonly open: (environment?: Readonly<Record<string, string>>) => Promise<OpenRecord>;
  /** Writes `<story>/articles/<name>` and the story's file. */
  readonly write: (story: string, name: string, text: string) => void;
  readonly logged: () => readonly string[];
  readonly remove: () => Promise<void>;
}

export function recordAt(): RecordAt {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-record-"));
  const opened: OpenRecord[] = [];
  const lines: string[] = [];
  const log = pino(
    { level: "info" },
    new Writable({
      write: (chunk, _, done) => {
        lines.push(JSON.parse(String(chunk)).msg);
        done();
      },
    }),
  );
  mkdirSync(join(folder, "stories"));
  return {
    folder,
    open: async (environment = {}) => {
      const set = {
        STORIES: join(folder, "stories"),
        DATABASE_FILE: join(folder, "kept", "verbatim.db"),
        ...environment,
      };
      const record = await openRecord(readConfig(set, join(folder, "none.env")), log);
      opened.push(record);
      return record;
    },
    write: (story, name, text) => {
      const root = join(folder, "stories", story);
      mkdirSync(join(root, "articles"), { recursive: true });
      writeFileSync(join(root, "story.json"), JSON.stringify({ title: `The story ${story}` }));
      writeFileSync(join(root, "articles", name), text);
    },
    logged: () => lines,
    remove: async () => {
      await Promise.all(opened.map((each) => each.close()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** An article of one quotation, as a file. */
export function said(words: string, date = "2024-05-01"): string {
  return `---\ndate: ${date}\ntitle: The harbour vote\n---\n\n“${words},” Ada Quill told the council on Monday.\n`;
}

/** The quoted words that a record answers from, in order. */
export async function quotedIn(
  record: OpenRecord,
  story: string,
  guild: string | null = null,
): Promise<readonly string[] | null> {
  const index = await record.findIndex({ guild, story });
  return (
    index?.story.quotations
      .map(({ article, start, end }) => article.text.slice(start, end).replace(/^“|,?”$/g, ""))
      .toSorted() ?? null
  );
}
