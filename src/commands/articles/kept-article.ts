import { typedArticleId } from "#interactions/article-key.ts";
import type { CommandContext } from "#interactions/command.ts";
import { UserError } from "#interactions/user-error.ts";
import type { Article } from "#story/article.ts";
import { deskOf } from "../replies/desk-of.ts";

/** An article of the story that this server may change. @throws UserError */
export async function keptArticle(typed: string, context: CommandContext): Promise<Article> {
  const { story } = context;
  const id = typedArticleId(story, typed);
  const held = story.articles.find(({ article }) => article.id === id || article.title === typed);
  if (!held) throw new UserError(({ errors }) => errors.noSuchArticle(typed));
  const kept = await deskOf(context).articles.kept();
  if (!kept.includes(held.article.id)) throw new UserError(({ errors }) => errors.notOwnArticle);
  return held.article;
}
