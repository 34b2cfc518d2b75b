import { ask } from "#answers/ask.ts";
import { defineCommand } from "#interactions/define-command.ts";
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
  examples: [],
  run: ({ question }, { index, story }) => askReply(ask(index, { question }), story),
});
