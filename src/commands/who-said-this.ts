import { whoSaid } from "#answers/who-said.ts";
import { defineMessageCommand } from "#interactions/define-command.ts";
import { messageWords } from "./replies/message-words.ts";
import { whoSaidReply } from "./replies/who-said-reply.ts";

export default defineMessageCommand({
  name: "Who said this?",
  words: (say) => say.commands.whoSaidThis,
  run: (message, context) =>
    whoSaidReply(whoSaid(context.index, { words: messageWords(message) }), context, 0),
});
