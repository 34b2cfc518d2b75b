import { check } from "#answers/check.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { personName } from "#interactions/person-key.ts";
import { exampleOf } from "./examples/example-of.ts";
import { exampleQuotation, rememberedWords } from "./examples/example-quotation.ts";
import { offerPeople } from "./offers/offer-people.ts";
import { offerQuotations } from "./offers/offer-quotations.ts";
import { checkReply } from "./replies/check-reply.ts";

export default defineCommand({
  name: "check",
  words: (say) => say.commands.check,
  options: {
    quote: {
      type: "quotation",
      required: true,
      maxLength: 600,
    },
    person: { type: "person", maxLength: 100 },
  },
  examples: ({ story, say }) =>
    exampleOf(
      exampleQuotation(story),
      (spoken) => ({ quote: rememberedWords(spoken) }),
      say.commands.check.shows,
    ),
  autocomplete: { quote: offerQuotations, person: offerPeople },
  run: ({ quote, person }, context) => {
    const claim = { quote, person: person === null ? null : personName(context.story, person) };
    return checkReply(check(context.index, claim), claim, context);
  },
});
