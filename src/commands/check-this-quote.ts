import { check } from "#answers/check.ts";
import { defineMessageCommand } from "#interactions/define-command.ts";
import { checksReply } from "./replies/checks-reply.ts";
import { claimsIn } from "./replies/claims-in.ts";

export default defineMessageCommand({
  name: "Check this quote",
  words: (say) => say.commands.checkThisQuote,
  run: (message, context) => {
    const claims = claimsIn(message).map((quote) => ({ quote, person: null }));
    return checksReply(
      claims.map((claim) => ({ claim, answer: check(context.index, claim) })),
      context,
    );
  },
});
