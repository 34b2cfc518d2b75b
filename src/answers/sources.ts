import type { StoryIndex } from "#search/story-index.ts";
import type { SourcesAnswer } from "./answer.ts";

const SUGGESTIONS = 5;
const SURE = 0.85;

/** The articles held, oldest first; or the one asked for by title or id. */
export function sources(
  { story, titles }: StoryIndex,
  { article: name = null }: { article?: string | null | undefined },
): SourcesAnswer {
  if (name === null || name.trim() === "") return { articles: story.articles, suggestions: [] };
  const exact = titles.titled(name);
  if (exact) return { articles: [exact], suggestions: [] };
  const like = titles.fuzzy(name, SUGGESTIONS);
  const [first, second] = like;
  if (first && first.likeness >= SURE && first.likeness > (second?.likeness ?? 0)) {
    return { articles: [first.item], suggestions: [] };
  }
  return { articles: [], suggestions: like.map(({ item }) => item.article) };
}
