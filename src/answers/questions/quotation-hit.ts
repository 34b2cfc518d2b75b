import type { StoryQuotation } from "#story/story.ts";
import type { Hit } from "../answer.ts";
import { lineHit } from "../line-hit.ts";

export function quotationHit(quotation: StoryQuotation, question: string, score: number): Hit {
  const { article, start, end } = quotation;
  const line = { article, start, end, quotation, contents: quotation.quotation.contents };
  return lineHit(line, question, score);
}
