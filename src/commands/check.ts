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
  description: "Compare a quotation that somebody claims with the record",
  options: {
    quote: {
      type: "quotation",
      description: "The words as they are claimed",
      required: true,
      maxLength: 600,
    },
    person: { type: "person", description: "Who is claimed to have said it", maxLength: 100 },
  },
  examples: ({ story }) =>
    exampleOf(
      exampleQuotation(story),
      (spoken) => ({ quote: rememberedWords(spoken) }),
      "whether these are the words on record",
    ),
  autocomplete: { quote: offerQuotations, person: offerPeople },
  run: ({ quote, person }, { index, story }) => {
    const claim = { quote, person: person === null ? null : personName(story, person) };
    return checkReply(check(index, claim), claim, story);
  },
});
