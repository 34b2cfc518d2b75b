import { completeArticles } from "#answers/complete-articles.ts";
import { articleKey } from "#interactions/article-key.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";
import { titleOrId } from "#story/title-or-id.ts";

/** Articles of the story: date and title. */
export function offerArticles(typed: string, { index, say }: CommandContext): readonly Choice[] {
  return completeArticles(index, typed).map((article) => ({
    name: [article.published ?? say.undated, titleOrId(article)].join(" · "),
    value: articleKey(article),
  }));
}
