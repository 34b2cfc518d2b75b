import type { CheckAnswer } from "#answers/answer.ts";
import { divider } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import type { Reply } from "#interactions/reply.ts";
import { type Claim, checkReply } from "./check-reply.ts";
import { joinMenus } from "./correct-menu.ts";

/** The verdicts on several claims, one below the other. */
export function checksReply(
  checks: readonly { readonly claim: Claim; readonly answer: CheckAnswer }[],
  context: CommandContext,
): Reply {
  const replies = checks.map(({ claim, answer }) => checkReply(answer, claim, context));
  const tones = new Set(replies.map(({ tone }) => tone));
  const blocks = replies.flatMap(({ blocks: own }, at) => (at === 0 ? own : [divider(), ...own]));
  return {
    tone: tones.size === 1 ? (replies[0]?.tone ?? "notice") : "caution",
    blocks: replies.length === 1 ? blocks : joinMenus(blocks, context.say),
  };
}
