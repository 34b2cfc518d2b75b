import type { SourcesAnswer } from "#answers/answer.ts";
import { articleKey } from "#interactions/article-key.ts";
import { type Block, buttons, heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { bold, type Run } from "#interactions/inline.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Article } from "#story/article.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { articleReply } from "./article-reply.ts";
import { counted } from "./counted.ts";
import { openingButton } from "./opening-button.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";
import { originOf, titleOf } from "./title-of.ts";

/** The articles held; or one as it was read. */
export function sourcesReply(
  { articles, suggestions }: SourcesAnswer,
  typed: string | null,
  context: CommandContext,
): Reply {
  if (typed === null) return list(articles, context);
  const one = articles[0];
  return one ? articleReply(one, context) : unknownArticle(typed, suggestions);
}

function list(articles: readonly AnalysedArticle[], { story, page }: CommandContext): Reply {
  const shown = pageOf(articles, page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(["The sources of ", story.info.title]),
      note(counted(articles.length, "article")),
      ...shown.items.flatMap(({ article, analysis }): Block[] => [
        text(standingOut(titleOf(article))),
        note([...originOf(article), counted(analysis.quotations.length, "quotation")]),
      ]),
      buttons(shown.items.map(({ article }) => openArticle(article))),
      ...pageButtons(shown, "sources", {}),
    ],
  };
}

/** As many as a row has buttons. */
const ON_A_PAGE = 5;

/** A link stands out by itself. */
function standingOut(title: Run): Run {
  return typeof title === "string" ? bold(title) : title;
}

function openArticle(article: Article) {
  return openingButton(article.title ?? article.id, "sources", { article: articleKey(article) });
}

function unknownArticle(typed: string, suggestions: readonly Article[]): Reply {
  const nearest = suggestions.slice(0, ON_A_PAGE);
  return {
    tone: "refusal",
    blocks: [
      heading("Not on record"),
      text(["No article called ", bold(typed), " is on record."]),
      ...(nearest.length === 0
        ? []
        : [note("The nearest ones:"), buttons(nearest.map(openArticle))]),
    ],
  };
}
