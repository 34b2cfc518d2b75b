import type { Hit } from "#answers/answer.ts";
import { type QuotationBlock, quotation } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { quoted } from "./quoted.ts";

/** A stretch that was found, with its speaker when it is somebody's words. */
export function hitBlock(hit: Hit, context: CommandContext): QuotationBlock {
  if (hit.quotation !== null) return quoted(hit.quotation, context, hit.matched);
  return quotation(hit, { emphasis: hit.matched, date: hit.date });
}
