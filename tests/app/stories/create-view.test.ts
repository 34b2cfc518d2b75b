import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createView } from "#app/stories/create-view.ts";
import { createWordReader } from "#search/words/word-reader.ts";
import { createStoryBuilder } from "#story/build-story.ts";
import { VERSIONS } from "../../helpers/edited-articles.ts";

const SECOND = 1000;
const info = { id: "made", title: "Made", description: null, aliases: {} };
const log = { error: vi.fn(), warn: vi.fn(), info: vi.fn() };

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** Makes views of one story, and counts how often its words are asked for. */
function views() {
  const reader = createWordReader();
  const read = vi.fn(reader.read);
  const parts = { log, words: { ...reader, read }, build: createStoryBuilder() };
  const gathered = (articles: number) => ({
    info,
    server: null,
    articles: VERSIONS.slice(0, articles).map(([article]) => article!),
    failures: [],
  });
  const make = (articles: number, replaces: Awaited<ReturnType<typeof createView>> | null) =>
    createView(parts, gathered(articles), [], replaces);
  return { make, read };
}

test("the first view of a story answers at once and is made ready a second later", async () => {
  const { make, read } = views();
  await make(3, null);
  expect(read).not.toHaveBeenCalled();
  vi.advanceTimersByTime(SECOND - 1);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(vi.getTimerCount()).toBe(0);
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
});

test("a view that replaces another is ready before it does", async () => {
  const { make, read } = views();
  const first = await make(3, null);
  const second = await make(4, first);
  expect(read).toHaveBeenCalledWith(second.index.story);
});
