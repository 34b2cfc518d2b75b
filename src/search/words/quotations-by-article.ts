import type { Story, StoryQuotation } from "#story/story.ts";
import { lazyInSteps } from "#text/lazy.ts";
import { remembered } from "#text/remembered.ts";
import type { Steps } from "#text/steps.ts";
import { placeFinder } from "./articles-by-id.ts";

/** The story's quotations by their article (by its place in the story), in order of the text. */
export interface QuotationsByArticle {
  /** Article → its first quotation; one more at the end. */
  readonly firstOf: Uint32Array;
  readonly quotations: readonly StoryQuotation[];
  /** Each one's place in `Story.quotations`. */
  readonly numbers: Uint32Array;
}

export function quotationsByArticle(story: Story): QuotationsByArticle {
  return filed(story)();
}

/** With others' turns between, where they are not yet filed. */
export function* readyQuotationsByArticle(story: Story): Steps<QuotationsByArticle> {
  yield* filed(story).makeReady();
  return filed(story)();
}

const filed = remembered((story: Story) => lazyInSteps(() => fileQuotations(story)));

/** So many articles to a step. */
const STEP = 2000;

function* fileQuotations(story: Story): Steps<QuotationsByArticle> {
  const { firstOf, numbers } = fileUnderArticles(story);
  yield;
  const quotations = new Array<StoryQuotation>(numbers.length);
  for (let at = 0; at < numbers.length; at++) quotations[at] = story.quotations[numbers[at]!]!;
  yield;
  for (let place = 0; place + 1 < firstOf.length; place++) {
    putInOrder(story, quotations, numbers, firstOf[place]!, firstOf[place + 1]!);
    if (place % STEP === STEP - 1) yield;
  }
  return { firstOf, quotations, numbers };
}

function fileUnderArticles(story: Story) {
  const { articles, quotations } = story;
  const placeOf = placeFinder(story);
  const own = new Uint32Array(quotations.length);
  const firstOf = new Uint32Array(articles.length + 1);
  for (let at = 0; at < own.length; at++) {
    own[at] = placeOf(quotations[at]!.article);
    firstOf[own[at]! + 1]! += 1;
  }
  for (let place = 0; place < articles.length; place++) firstOf[place + 1]! += firstOf[place]!;
  const next = firstOf.slice();
  const numbers = new Uint32Array(quotations.length);
  for (let at = 0; at < own.length; at++) numbers[next[own[at]!]!++] = at;
  return { firstOf, numbers };
}

/** Those of one article, which mostly stand in order already. */
function putInOrder(
  story: Story,
  quotations: StoryQuotation[],
  numbers: Uint32Array,
  from: number,
  to: number,
): void {
  let at = from + 1;
  while (at < to && compare(quotations[at - 1]!, quotations[at]!) <= 0) at++;
  if (at >= to) return;
  const given = story.quotations;
  numbers.subarray(from, to).sort((a, b) => compare(given[a]!, given[b]!) || a - b);
  for (at = from; at < to; at++) quotations[at] = given[numbers[at]!]!;
}

function compare(a: StoryQuotation, b: StoryQuotation): number {
  return a.start - b.start || a.end - b.end;
}
