import { whoSaid } from "#answers/who-said.ts";
import { defineMessageCommand } from "#interactions/define-command.ts";
import { messageWords } from "./replies/message-words.ts";
import { whoSaidReply } from "./replies/who-said-reply.ts";

export default defineMessageCommand({
  name: "Who said this?",
  description: "Finds the quotation that a message's words come from",
  run: (message, { index, story }) =>
    whoSaidReply(whoSaid(index, { words: messageWords(message) }), story, 0),
});
