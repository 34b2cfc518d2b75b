import { afterAll, beforeAll, expect, it } from "vitest";
import { createArticleDesk } from "#app/desk/create-article-desk.ts";
import { fetchAttachment } from "#app/desk/fetch-attachment.ts";
import { createIntake } from "#intake/create-intake.ts";
import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { ArticleDesk } from "#interactions/desk.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";

/** What cannot be fetched is told to who brought it, and is no fault. */

let library: Library;
let desk: ArticleDesk;
beforeAll(async () => {
  const fetch = async (link: string): Promise<never> => {
    throw new CannotFetch(link, ({ nothingAnswers }) => nothingAnswers);
  };
  library = await openLibrary(
    { databaseUrl: null, databaseFile: ":memory:" },
    () => new Date("2026-03-01"),
  );
  const intake = createIntake({ articles: library.articles, inFolder: async () => [], fetch });
  const parts = {
    library,
    intake,
    fetchFile: (file: Attached) => fetchAttachment(file, fetch),
    storyWritten: async () => {},
  };
  desk = createArticleDesk({ server: null, story: "s" }, parts);
});
afterAll(() => library.close());

type Attached = Parameters<typeof fetchAttachment>[0];

const file = (size: number) => ({
  kind: "file" as const,
  file: { name: "a.txt", url: "https://files.example/a.txt", size, contentType: "text/plain" },
});

it.each([
  [file(6_000_000), "Cannot fetch a.txt: it is larger than 5 MB"],
  [file(6), "Cannot fetch https://files.example/a.txt: nothing answers there"],
  [
    { kind: "link" as const, link: "https://news.example/" },
    "Cannot fetch https://news.example/: nothing answers there",
  ],
])("%j", async (brought, message) => {
  expect(await desk.add(brought, {})).toMatchObject({ kind: "failed", why: { message } });
});
