import { ask } from "#answers/ask.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { exampleOf } from "./examples/example-of.ts";
import { exampleQuotation, rememberedWords } from "./examples/example-quotation.ts";
import { askReply } from "./replies/ask-reply.ts";

export default defineCommand({
  name: "ask",
  words: (say) => say.commands.ask,
  options: {
    question: {
      type: "string",
      required: true,
      maxLength: 300,
    },
  },
  examples: ({ story, index, say }) =>
    exampleOf(
      exampleQuotation(story),
      (spoken) => ({ question: `Who said “${rememberedWords(spoken)}”?` }),
      say.commands.ask.shows,
    ).filter(({ options }) => ask(index, { question: options.question ?? "" }).answered),
  run: ({ question }, context) => askReply(ask(context.index, { question }), context),
});
