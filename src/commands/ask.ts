import { ask } from "#answers/ask.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { exampleOf } from "./examples/example-of.ts";
import { exampleQuotation, rememberedWords } from "./examples/example-quotation.ts";
import { askReply } from "./replies/ask-reply.ts";

export default defineCommand({
  name: "ask",
  description: "Ask the story a question and get the sentence that answers it",
  options: {
    question: {
      type: "string",
      description: "A question about the story",
      required: true,
      maxLength: 300,
    },
  },
  examples: ({ story, index }) =>
    exampleOf(
      exampleQuotation(story),
      (spoken) => ({ question: `Who said “${rememberedWords(spoken)}”?` }),
      "the speaker's name, and the words as they are on record",
    ).filter(({ options }) => ask(index, { question: options.question ?? "" }).answered),
  run: ({ question }, { index, story }) => askReply(ask(index, { question }), story),
});
