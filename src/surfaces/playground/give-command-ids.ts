import type {
  APIApplicationCommand,
  RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";

export type RegisteredCommand = RESTPostAPIApplicationCommandsJSONBody;

const application = "1180000000000000000";
const firstId = 1_190_000_000_000_000_000n;

/** Does what Discord does on registration: gives each command its id. */
export function giveCommandIds(
  commands: readonly RegisteredCommand[],
): readonly APIApplicationCommand[] {
  return commands.map((command, index) => {
    const id = String(firstId + BigInt(index));
    return {
      default_member_permissions: null,
      type: 1,
      description: "",
      ...command,
      id,
      application_id: application,
      version: id,
    } as APIApplicationCommand;
  });
}
