import type { StoryIndex } from "#search/story-index.ts";
import type { Article } from "#story/article.ts";
import { foldedWords } from "#text/folded-words.ts";
import { startsLike } from "./starts-like.ts";

/** Articles whose title holds what is typed, newest first, then those with titles like it. */
export function completeArticles(
  { story, titles }: StoryIndex,
  typed: string,
  most = 25,
): readonly Article[] {
  const words = foldedWords(typed);
  const newest: Article[] = [];
  for (let at = story.articles.length - 1; at >= 0 && newest.length < most; at--) {
    const { article } = story.articles[at]!;
    if (startsLike(foldedWords(`${article.title ?? ""} ${article.id}`), words))
      newest.push(article);
  }
  if (newest.length > 0) return newest;
  return titles.fuzzy(typed, most).map(({ item }) => item.article);
}
