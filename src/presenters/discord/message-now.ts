import { InteractionResponseType, MessageFlags } from "discord-api-types/v10";
import type { Reply } from "#interactions/reply.ts";
import type { DiscordMessage, FollowUp, Outcome } from "./outcome.ts";
import type { RenderedReply } from "./render-reply.ts";

/** Where an answer goes: a new message, a private one, or into the message whose button was pressed. */
export type Destination = "public" | "private" | "same-message";

export interface Answered extends RenderedReply {
  readonly tone: Reply["tone"];
}

/** An answer at once; what went wrong is told to the asker alone. */
export function messageNow({ tone, message, files }: Answered, destination: Destination): Outcome {
  const isTrouble = tone === "notice" || tone === "fault";
  if (destination === "same-message" && !isTrouble) {
    const response = { type: InteractionResponseType.UpdateMessage, data: message } as const;
    return { response, files, followUp: null };
  }
  const data = destination === "public" && !isTrouble ? message : hidden(message);
  const type = InteractionResponseType.ChannelMessageWithSource;
  return { response: { type, data }, files, followUp: null };
}

/**
 * Says that the answer comes, and brings it; what went wrong is told to the asker alone. Never
 * rejects when the work does not.
 */
export function messageLater(work: Promise<Answered>, destination: Destination): Outcome {
  const followUp = work.then(({ tone, message, files }) => {
    const isTrouble = tone === "notice" || tone === "fault";
    const target = isTrouble ? TROUBLE_GOES[destination] : "original";
    return { target, message: target === "original" ? message : hidden(message), files };
  });
  if (destination === "same-message") {
    return {
      response: { type: InteractionResponseType.DeferredMessageUpdate },
      files: [],
      followUp,
    };
  }
  const data = destination === "private" ? { flags: MessageFlags.Ephemeral } : {};
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  return { response: { type, data }, files: [], followUp };
}

/** Into the announcement where one person sees it; a message that stood there before stays. */
const TROUBLE_GOES: Readonly<Record<Destination, FollowUp["target"]>> = {
  public: "instead",
  private: "original",
  "same-message": "new",
};

/** Only the person who asked sees it. */
function hidden(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}
