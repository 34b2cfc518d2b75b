import type { Command } from "#interactions/command.ts";
import type { Respond } from "#presenters/discord/create-responder.ts";
import { interactionLabel } from "#presenters/discord/interaction-label.ts";
import type { Metrics } from "./metrics.ts";

/** The same answers, each counted and timed, whatever surface they go out by. */
export function measureRespond(
  respond: Respond,
  commands: readonly Command[],
  { started }: Pick<Metrics, "started">,
): Respond {
  return async (interaction) => {
    const { answered, followed } = started(interactionLabel(interaction, commands));
    try {
      const outcome = await respond(interaction);
      outcome.followUp?.then(followed);
      return outcome;
    } finally {
      answered();
    }
  };
}
