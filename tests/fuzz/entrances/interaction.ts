import fc from "fast-check";
import {
  asModerator,
  choose,
  GUILD,
  onMessage,
  press,
  slash,
  submit,
  typing,
} from "../../discord/interactions.ts";
import { messageLimits, responseLimits } from "../../discord/limits.ts";
import {
  type FirstServer,
  openFirstServer,
  SECRETS,
  typedCommands,
} from "../../helpers/first-server.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { faultsLog } from "../faults-log.ts";
import { editedJson, type JsonEdit, jsonEdits } from "../input/json-edits.ts";
import { hostileLine } from "../input/text-recipe.ts";

const OTHER = "900000000000000055";
const FROM = ["moderator elsewhere", "member elsewhere", "direct message", "member"] as const;
const DOES = ["slash", "typing", "press", "choose", "submit", "message"] as const;

/** An interaction told by numbers that choose among what the bot has, and what is spoilt in it. */
interface Sent {
  readonly from: (typeof FROM)[number];
  readonly does: (typeof DOES)[number];
  readonly pick: number;
  readonly keys: readonly number[];
  readonly typed: string;
  readonly edits: readonly JsonEdit[];
}

const words = ["harbour", "Ada Quill", "2024", "we closed the gate", "#q0", "who-said", OTHER];

export default defineEntrance<Sent>({
  name: "interaction",
  takes: "interactions from where a server's record is not to be seen or changed",
  inputs: fc.record({
    from: fc.constantFrom(...FROM),
    does: fc.constantFrom(...DOES),
    pick: fc.nat(100_000),
    keys: fc.array(fc.nat(1000), { maxLength: 4 }),
    typed: hostileLine,
    edits: jsonEdits(words),
  }),
  open: async () => {
    const { log, take } = faultsLog();
    const first = await openFirstServer({ log });
    const before = JSON.stringify(await first.kept());
    return {
      knock: async (sent, pace) => {
        const interaction = madeFrom(sent, first);
        const size = JSON.stringify(interaction)?.length ?? 0;
        const shown = await pace.within("answer", size, () => answered(interaction, first));
        const faults = take();
        promise("no interaction is a fault", faults.length === 0, faults.join("\n"));
        if (sent.from === "member") promise("an answer is given", shown !== "");
        else {
          const leak = SECRETS.find((secret) => shown.includes(secret));
          promise("nothing of the first server is shown", leak === undefined, shown);
        }
        const after = JSON.stringify(await first.kept());
        promise("what the first server keeps stays as it is", after === before, after);
      },
      close: first.close,
    };
  },
});

/** All that is shown, now and later; what Discord would not take breaks a promise. */
async function answered(interaction: unknown, { respond }: FirstServer): Promise<string> {
  const { response, files, followUp } = await respond(interaction);
  const later = await followUp;
  const problems = [
    ...responseLimits({ ...response }, files),
    ...(later === null ? [] : messageLimits({ ...later.message }, later.files)),
  ];
  promise("Discord takes the answer", problems.length === 0, problems.join("; "));
  return JSON.stringify([response, later?.message ?? null]);
}

/** What Discord vouches for (server, member, permissions) is spoilt only where it cannot make a moderator. */
function madeFrom({ from, edits, ...act }: Sent, first: FirstServer): unknown {
  const base = acted(act, first);
  switch (from) {
    case "moderator elsewhere":
      return editedJson(atServer(asModerator(base), OTHER), edits);
    case "member elsewhere":
      return editedJson(atServer(base, OTHER), edits);
    case "direct message": {
      const { member, guild_id: _, ...rest } = base;
      return editedJson({ ...rest, user: member.user, context: 1 }, edits);
    }
    case "member":
      return { ...base, data: editedJson(base.data, edits), guild_id: GUILD };
  }
}

function atServer(sent: object, server: string): object {
  return { ...sent, guild_id: server, authorizing_integration_owners: { "0": server } };
}

function acted({ does, pick, keys, typed }: Omit<Sent, "from" | "edits">, first: FirstServer) {
  const commands = typedCommands(first.app);
  const command = commands[pick % commands.length]!;
  const values = [...first.keys, typed];
  const names = Object.keys(command.options);
  const options = Object.fromEntries(
    keys.map((key, at) => [names[(pick + at) % names.length] ?? "x", values[key % values.length]!]),
  );
  const named = { ...options, ...(pick % 3 === 0 && { story: first.storyId }) };
  const state = first.states[pick % first.states.length] ?? "";
  const forged = pick % 4 === 0 ? state.slice(0, pick % 40) + typed : state;
  switch (does) {
    case "slash":
      return slash(command.name, named);
    case "typing":
      return typing(command.name, { ...named, [names[0] ?? "story"]: typed }, names[0] ?? "story");
    case "press":
      return press(forged);
    case "choose":
      return choose(forged);
    case "submit":
      return submit(forged, { ...options, title: typed, speaker: typed });
    case "message":
      return onMessage(
        pick % 2 === 0 ? "Check this quote" : "Who said this?",
        `“${typed}” ${values[pick % values.length]}`,
      );
  }
}
