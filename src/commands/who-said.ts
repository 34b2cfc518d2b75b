import type { WhoSaidAnswer } from "#answers/answer.ts";
import { whoSaid } from "#answers/who-said.ts";
import type { CommandContext } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { exampleOf } from "./examples/example-of.ts";
import { exampleQuotation, rememberedWords } from "./examples/example-quotation.ts";
import { offerQuotations } from "./offers/offer-quotations.ts";
import { heldQuotations } from "./replies/held-quotations.ts";
import { quotationsByIds } from "./replies/quotation-ids.ts";
import { whoSaidReply } from "./replies/who-said-reply.ts";

export default defineCommand({
  name: "who-said",
  words: (say) => say.commands.whoSaid,
  options: {
    words: {
      type: "quotation",
      required: true,
      maxLength: 300,
    },
  },
  examples: ({ story, index, say }) =>
    exampleOf(
      exampleQuotation(story),
      (spoken) => ({ words: rememberedWords(spoken).toLowerCase() }),
      say.commands.whoSaid.shows,
    ).filter(({ options }) => whoSaid(index, { words: options.words ?? "" }).answered),
  autocomplete: { words: offerQuotations },
  run: ({ words }, context) => whoSaidReply(find(words, context), context, context.page),
});

/** Buttons name quotations by id; people type words. */
function find(words: string, { index, story }: CommandContext): WhoSaidAnswer {
  const named = quotationsByIds(words, story);
  return named === null ? whoSaid(index, { words }) : heldQuotations(named);
}
