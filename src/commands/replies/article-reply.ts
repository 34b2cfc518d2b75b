import { articleKey } from "#interactions/article-key.ts";
import { type Block, heading, note, quotation } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { bold, code, type Run, words } from "#interactions/inline.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Passage } from "#story/analysis.ts";
import type { AnalysedArticle, StoryQuotation } from "#story/story.ts";
import { spansOverlap } from "#text/span.ts";
import { wordBoundary } from "#text/truncate.ts";
import { counted } from "./counted.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";
import { PASSAGES_ON_A_PAGE } from "./passage-button.ts";
import { originOf, titleOf } from "./title-of.ts";

/** An article as it was read: its passages, the quotations set off, and what each attribution rests on. */
export function articleReply(
  { article, analysis }: AnalysedArticle,
  { story, page }: CommandContext,
): Reply {
  const spoken = story.quotations.filter((each) => each.article === article);
  const shown = pageOf(analysis.passages, page, PASSAGES_ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(titleOf(article)),
      ...(article.note === null ? [] : [note(article.note)]),
      note([
        ...originOf(article),
        `${counted(analysis.passages.length, "passage")}, ${counted(spoken.length, "quotation")}`,
      ]),
      ...shown.items.flatMap((passage) =>
        passageBlocks(
          passage,
          spoken.filter((each) => spansOverlap(each, passage)),
          article,
        ),
      ),
      ...pageButtons(shown, "sources", { article: articleKey(article) }),
    ],
  };
}

function passageBlocks(
  passage: Passage,
  spoken: readonly StoryQuotation[],
  article: AnalysedArticle["article"],
): readonly Block[] {
  const emphasis = spoken.flatMap((each) => each.quotation.contents);
  return [
    quotation({ article, start: passage.start, end: passage.end }, { emphasis, sourced: false }),
    ...spoken.map(why),
  ];
}

/** `“We are not…” → Ann Lee: cue “said”, mention “Lee” (found by cue-before-quote)`. */
function why({
  article,
  start,
  end,
  speaker,
  quotation: { cue, mention, foundBy },
}: StoryQuotation): Block {
  const text = article.text.slice(start, end);
  const beginning = { article, start, end: start + wordBoundary(text, BEGINNING) };
  const more = beginning.end < end ? " […]" : "";
  const parts: Run[] = [
    words(beginning, "italic"),
    more,
    " → ",
    speaker === null ? "no speaker found" : bold(speaker.name),
  ];
  if (cue !== null) parts.push(", cue “", words({ article, ...cue }), "”");
  if (mention !== null) parts.push(", mention “", words({ article, ...mention }), "”");
  return note([...parts, ", found by ", code(foundBy)]);
}

const BEGINNING = 40;
