import type { SourcesAnswer } from "#answers/answer.ts";
import { articleKey } from "#interactions/article-key.ts";
import { type Block, heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { buttons } from "#interactions/control.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold, type Run } from "#languages/inline.ts";
import type { Article } from "#story/article.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { titleOrId } from "#story/title-or-id.ts";
import { articleReply } from "./article-reply.ts";
import { linkedTitle, originOf } from "./linked-title.ts";
import { openingButton } from "./opening-button.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";

/** The articles held; or one as it was read. */
export function sourcesReply(
  { articles, suggestions }: SourcesAnswer,
  typed: string | null,
  context: CommandContext,
): Reply {
  if (typed === null) return list(articles, context);
  const one = articles[0];
  return one ? articleReply(one, context) : unknownArticle(typed, suggestions, context.say);
}

function list(articles: readonly AnalysedArticle[], { story, say, page }: CommandContext): Reply {
  const shown = pageOf(articles, page, ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(say.sources.title(story.info.title)),
      note(say.count.articles(articles.length)),
      ...shown.items.flatMap(({ article, analysis }): Block[] => [
        text(standingOut(linkedTitle(article))),
        note([...originOf(article, say), say.count.quotations(analysis.quotations.length)]),
      ]),
      buttons(shown.items.map(({ article }) => openArticle(article))),
      ...pageButtons(shown, "sources", {}, say),
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
  return openingButton(titleOrId(article), "sources", { article: articleKey(article) });
}

function unknownArticle(typed: string, suggestions: readonly Article[], say: Messages): Reply {
  const nearest = suggestions.slice(0, ON_A_PAGE);
  return {
    tone: "refusal",
    blocks: [
      heading(say.notOnRecord),
      text(say.sources.unknown(bold(typed))),
      ...(nearest.length === 0
        ? []
        : [note(say.sources.nearest), buttons(nearest.map(openArticle))]),
    ],
  };
}
