import { articleKey } from "#interactions/article-key.ts";
import { type Block, heading, note, quotation } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold, code, type Inline, words } from "#languages/inline.ts";
import type { Passage } from "#story/analysis.ts";
import type { AnalysedArticle, StoryQuotation } from "#story/story.ts";
import { spansOverlap } from "#text/span.ts";
import { wordBoundary } from "#text/truncate.ts";
import { correctMenu } from "./correct-menu.ts";
import { linkedTitle, originOf } from "./linked-title.ts";
import { listed } from "./listed.ts";
import { pageButtons } from "./page-buttons.ts";
import { pageOf } from "./page-of.ts";
import { PASSAGES_ON_A_PAGE } from "./passage-button.ts";

/** An article as it was read: its passages, the quotations set off, and what each attribution rests on. */
export function articleReply(
  { article, analysis }: AnalysedArticle,
  context: CommandContext,
): Reply {
  const { story, say, page } = context;
  const spoken = story.quotations.filter((each) => each.article === article);
  const shown = pageOf(analysis.passages, page, PASSAGES_ON_A_PAGE);
  return {
    tone: "answer",
    blocks: [
      heading(linkedTitle(article)),
      ...(article.note === null ? [] : [note(article.note)]),
      note([
        ...originOf(article, say),
        say.count.passages(analysis.passages.length),
        say.comma,
        say.count.quotations(spoken.length),
      ]),
      ...shown.items.flatMap((passage) =>
        passageBlocks(
          passage,
          spoken.filter((each) => spansOverlap(each, passage)),
          article,
          say,
        ),
      ),
      ...correctMenu(
        spoken.filter((each) => shown.items.some((passage) => spansOverlap(each, passage))),
        context,
      ),
      ...pageButtons(shown, "sources", { article: articleKey(article) }, say),
    ],
  };
}

function passageBlocks(
  passage: Passage,
  spoken: readonly StoryQuotation[],
  article: AnalysedArticle["article"],
  say: Messages,
): readonly Block[] {
  const emphasis = spoken.flatMap((each) => each.quotation.contents);
  return [
    quotation({ article, start: passage.start, end: passage.end }, { emphasis, sourced: false }),
    ...spoken.map((each) => why(each, say)),
  ];
}

/** `“We are not…” → Ann Lee: cue “said”, mention “Lee” (found by cue-before-quote)`. */
function why(spoken: StoryQuotation, { why: say, comma }: Messages): Block {
  const { article, start, end, speaker } = spoken;
  const { cue, mention, foundBy } = spoken.quotation;
  const text = article.text.slice(start, end);
  const beginning = { article, start, end: start + wordBoundary(text, BEGINNING) };
  const more = beginning.end < end ? " […]" : "";
  const reasons: readonly Inline[] = [
    speaker === null ? say.noSpeaker : bold(speaker.name),
    ...(cue === null ? [] : [say.cue(words({ article, ...cue }))]),
    ...(mention === null ? [] : [say.mention(words({ article, ...mention }))]),
    say.foundBy(code(foundBy)),
  ];
  return note([words(beginning, "italic"), `${more} → `, ...listed(reasons, comma)]);
}

const BEGINNING = 40;
