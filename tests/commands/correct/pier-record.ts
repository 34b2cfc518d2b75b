import { analyze } from "#analysis/analyze.ts";
import { readCorrection } from "#app/stories/read-correction.ts";
import { openLibrary } from "#library/open-library.ts";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { asModerator, slash } from "../../discord/interactions.ts";
import { testBot } from "../../discord/test-bot.ts";

const info = { id: "pier", title: "The pier", description: null, aliases: {} };
const ON_RECORD = [
  createArticle({
    id: "first",
    title: "Pier stays shut",
    published: "2023-03-02",
    text: `Ada Quill, the mayor of Norwick, closed the old pier on 4 May 2019 after a storm.

“The pier will open again before the summer is over,” Quill said on Thursday.

“Nobody on this council ever asked the fishermen,” Bram Oster said.`,
  }),
];

export type PierRecord = Awaited<ReturnType<typeof openPierRecord>>;

/** A story that moderators correct, as they do it on Discord and as all see it then. */
export async function openPierRecord() {
  const library = await openLibrary(
    { databaseUrl: null, databaseFile: ":memory:" },
    () => new Date("2026-03-01T12:00:00Z"),
  );
  const articles = [...ON_RECORD];
  const storyNow = async () => {
    const kept = await library.corrections.list("pier", "900000000000000003");
    const standing = kept.filter(({ undone }) => undone === null).map(readCorrection);
    return buildStory(
      info,
      articles.map((article) => ({ article, analysis: analyze(article) })),
      standing,
    );
  };
  const bot = await testBot(await storyNow(), {
    library,
    findIndex: async () => createStoryIndex(await storyNow()),
  });
  return {
    library,
    /** On record; a test may change the list. */
    articles,
    storyNow,
    respond: bot.respond,
    /** The id of the quotation that holds some words, as options name it. */
    idOf: async (words: string) => {
      const spoken = (await storyNow()).quotations.find(({ article, start, end }) =>
        article.text.slice(start, end).includes(words),
      );
      return `#${spoken?.id}`;
    },
    moderate: async (name: string, options: Record<string, string>) =>
      shown(await bot.respond(asModerator(slash(name, options)))),
    ask: async (name: string, options: Record<string, string>) =>
      shown(await bot.respond(slash(name, options))),
  };
}

export function shown({ response }: Outcome): string {
  return JSON.stringify(response);
}

/** The states of buttons and choices by their labels. */
export function states(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  JSON.parse(text, (_, value) => {
    if (value?.label && (value.custom_id || value.value)) {
      found.set(value.label, value.custom_id ?? value.value);
    }
    return value;
  });
  return found;
}
