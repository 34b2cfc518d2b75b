import type { QuotationBlock } from "#interactions/block.ts";
import { spanContains } from "#text/span.ts";

/**
 * Leaves out a stretch that another one shows too, as a sentence and the quotation in it are both
 * found; of the same stretch twice, what says who spoke stays, else the first.
 */
export function shownOnce(blocks: readonly QuotationBlock[]): readonly QuotationBlock[] {
  return blocks.filter(
    (block, at) => !blocks.some((other, place) => place !== at && covers(other, block, place < at)),
  );
}

function covers(other: QuotationBlock, block: QuotationBlock, isEarlier: boolean): boolean {
  if (other.article !== block.article || !spanContains(other, block)) return false;
  if (!spanContains(block, other)) return true;
  if ((other.byline === null) !== (block.byline === null)) return other.byline !== null;
  return isEarlier;
}
