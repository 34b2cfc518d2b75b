import { completeQuotations } from "#answers/complete-quotations.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";
import { quotationIds } from "../replies/quotation-ids.ts";
import { quotationLabel } from "./offer-quotations.ts";

/** The quotations that the words typed so far may come from, each by its id. */
export function offerQuotationIds(typed: string, { index }: CommandContext): readonly Choice[] {
  return completeQuotations(index, typed).map((spoken) => ({
    name: quotationLabel(spoken),
    value: quotationIds([spoken]),
  }));
}
