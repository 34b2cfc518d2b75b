import type { StoryIndex } from "#search/story-index.ts";
import { createWordReader } from "#search/words/word-reader.ts";
import { createStoryBuilder } from "#story/build-story.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { createFailureTeller } from "./create-failure-teller.ts";
import type { GatheredStory } from "./create-gatherer.ts";
import { createRefreshed, type Refreshed } from "./create-refreshed.ts";
import { createView, standingCorrections, type View, type ViewParts } from "./create-view.ts";
import { StoryTooLarge } from "./story-too-large.ts";

/** A story in memory, as each server that asks sees it. */
export interface LiveStory {
  /**
   * The story as a server sees it; null when there is none or it is another server's.
   * @throws StoryTooLarge when it does not fit into memory.
   */
  readonly indexFor: (server: string | null) => Promise<StoryIndex | null>;
  /** Its articles may have changed. Until all is made anew the old index answers. */
  readonly refresh: () => Promise<void>;
  /** A server's corrections may have changed; with null the operator's, which hold for all. */
  readonly refreshCorrections: (server: string | null) => Promise<void>;
  /** What it holds in memory so far. */
  readonly size: () => StorySize;
}

export interface StorySize {
  readonly articles: number;
  readonly quotations: number;
  /** Of the articles' texts. */
  readonly characters: number;
}

export interface LiveStoryParts extends Pick<ViewParts, "corrections" | "log"> {
  readonly id: string;
  readonly gather: () => Promise<GatheredStory | null>;
}

export function createLiveStory(parts: LiveStoryParts): LiveStory {
  const failed = (error: unknown) =>
    parts.log.error({ story: parts.id, err: error }, "Cannot renew the story");
  let size = sizeOf([]);
  const gather = createTellingGather(parts, (gathered) => {
    size = sizeOf(gathered?.articles ?? []);
  });
  const base = createRefreshed(gather, failed);
  const views = createViews(parts, base.get, failed);
  return {
    indexFor: async (server) => {
      const gathered = await base.get();
      if (gathered === null) return null;
      if (gathered.server !== null && gathered.server !== server) return null;
      if (gathered instanceof StoryTooLarge) throw gathered;
      return (await views.of(server).get())?.index ?? null;
    },
    refresh: async () => {
      await base.refresh();
      await views.refreshAll();
    },
    refreshCorrections: async (server) => {
      if (server === null) await views.refreshAll();
      else await views.refresh(server);
    },
    size: () => size,
  };
}

type Gathered = GatheredStory | StoryTooLarge | null;

/** Gathers the story; what is wrong with it is told once. The same object as long as it is the same. */
function createTellingGather(
  { id, gather, log }: LiveStoryParts,
  changed: (gathered: GatheredStory | null) => void,
): () => Promise<Gathered> {
  const tell = createFailureTeller(id, log);
  let last: GatheredStory | null = null;
  return async () => {
    const gathered = await gather().catch((error: unknown) => {
      // Where a smaller story was held, that one serves on.
      if (!(error instanceof StoryTooLarge) || last !== null) throw error;
      log.error({ story: id }, error.message);
      return error;
    });
    if (gathered instanceof StoryTooLarge) return gathered;
    if (gathered !== null && last !== null && isSameStory(gathered, last)) return last;
    last = gathered;
    changed(gathered);
    tell(gathered?.failures ?? []);
    return gathered;
  };
}

/** The story as each server sees it, with its corrections. */
function createViews(
  parts: LiveStoryParts,
  gathered: () => Promise<Gathered>,
  failed: (error: unknown) => void,
) {
  const words = createWordReader();
  const build = createStoryBuilder();
  const views = new Map<string | null, Refreshed<View | null>>();

  function of(server: string | null): Refreshed<View | null> {
    const known = views.get(server);
    if (known) return known;
    let last: View | null = null;
    const view = createRefreshed(async () => {
      last = await make(server, last);
      return last;
    }, failed);
    views.set(server, view);
    return view;
  }

  /** Servers without corrections of their own share the view of the operator's. */
  async function make(server: string | null, last: View | null): Promise<View | null> {
    const story = await gathered();
    if (story === null || story instanceof StoryTooLarge) return null;
    const standing = await standingCorrections(parts, parts.id, server);
    const corrections = standing ?? last?.corrections ?? [];
    if (last?.gathered === story && sameIds(last.corrections, corrections)) return last;
    if (server !== null && corrections.every((each) => each.server === null)) {
      return of(null).get();
    }
    return createView({ log: parts.log, words, build }, story, corrections, last);
  }

  return {
    of,
    refresh: async (server: string): Promise<void> => views.get(server)?.refresh(),
    refreshAll: async (): Promise<void> => {
      // The view that others share comes first.
      await views.get(null)?.refresh();
      await Promise.all([...views].map(([server, view]) => server !== null && view.refresh()));
    },
  };
}

function sizeOf(articles: readonly AnalysedArticle[]): StorySize {
  let quotations = 0;
  let characters = 0;
  for (const { article, analysis } of articles) {
    quotations += analysis.quotations.length;
    characters += article.text.length;
  }
  return { articles: articles.length, quotations, characters };
}

/** Articles and analyses are the same objects as long as they did not change. */
function isSameStory(a: GatheredStory, b: GatheredStory): boolean {
  return (
    a.server === b.server &&
    JSON.stringify([a.info, a.failures]) === JSON.stringify([b.info, b.failures]) &&
    a.articles.length === b.articles.length &&
    a.articles.every(({ article }, at) => article === b.articles[at]?.article)
  );
}

function sameIds(a: View["corrections"], b: View["corrections"]): boolean {
  return a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
}
