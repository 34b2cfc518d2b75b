import { z } from "zod";
import type { Command } from "#interactions/command.ts";
import { decodeAction } from "./encode-action.ts";

/** What an interaction is, in a few fixed words: fit for counting, without anything a person wrote. */
export interface InteractionLabel {
  readonly kind: "ping" | "command" | "button" | "autocomplete" | "form" | "unknown";
  /** A command that there is (`who-said`), or `none`. */
  readonly command: string;
}

const labelled = z.object({
  type: z.number(),
  data: z
    .object({
      name: z.string().optional(),
      custom_id: z.string().optional(),
      values: z.array(z.string()).optional(),
    })
    .optional(),
});

const KINDS: Readonly<Record<number, InteractionLabel["kind"]>> = {
  1: "ping",
  2: "command",
  3: "button",
  4: "autocomplete",
  5: "form",
};

export function interactionLabel(raw: unknown, commands: readonly Command[]): InteractionLabel {
  const { success, data: given } = labelled.safeParse(raw);
  if (!success) return { kind: "unknown", command: "none" };
  const { name, custom_id, values } = given.data ?? {};
  const state = values?.[0] ?? custom_id;
  const asked = state === undefined ? name : decodeAction(state, commands)?.command;
  const known = commands.find((each) => nameOf(each) === asked || each.name === asked);
  return { kind: KINDS[given.type] ?? "unknown", command: known ? nameOf(known) : "none" };
}

/** A command of a group is counted under the group, by which Discord calls it. */
function nameOf({ kind, name }: Command): string {
  return kind === "slash" ? (name.split(" ")[0] ?? name) : name;
}
