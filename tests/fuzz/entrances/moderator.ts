import fc from "fast-check";
import { asModerator, slash, submit } from "../../discord/interactions.ts";
import { messageLimits, responseLimits } from "../../discord/limits.ts";
import { type FirstServer, openFirstServer, typedCommands } from "../../helpers/first-server.ts";
import { asAdministrator, inSchema } from "../../library/homes/all-homes.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { faultsLog } from "../faults-log.ts";
import { hostileLine } from "../input/text-recipe.ts";

const OTHER = "900000000000000055";
const server = process.env.TEST_DATABASE_URL ?? null;

interface Sent {
  readonly pick: number;
  /** Over a form rather than a command line. */
  readonly isForm: boolean;
  readonly texts: readonly string[];
}

const text = fc.oneof(
  hostileLine,
  fc.constantFrom(
    "'; delete from settings; --",
    "2024-05-01",
    "#q",
    "1",
    "newest",
    "de",
    "<#123456789012345678>",
    "https://zanzibold.example/Quorvane",
  ),
);

export default defineEntrance<Sent>({
  name: "moderator",
  takes: `hostile and SQL-shaped text in every option of every command (libsql${server ? ", PostgreSQL" : ""})`,
  inputs: fc.record({
    pick: fc.nat(10_000),
    isForm: fc.boolean(),
    texts: fc.array(text, { minLength: 8, maxLength: 8 }),
  }),
  open: async () => {
    const { log, take } = faultsLog();
    const schema = `verbatim_fuzz_${process.pid}`;
    if (server) await asAdministrator(server, `create schema ${schema}`);
    const places = [null, ...(server ? [inSchema(server, schema)] : [])];
    const firsts: FirstServer[] = [];
    for (const databaseUrl of places) firsts.push(await openFirstServer({ databaseUrl, log }));
    const before = await Promise.all(firsts.map(keptText));
    let count = 0;
    return {
      knock: async (sent, pace) => {
        const at = count++ % firsts.length;
        const first = firsts[at]!;
        const interaction = madeFrom(sent, first);
        const size = JSON.stringify(interaction).length;
        await pace.within("answer", size, () => answer(interaction, first));
        const faults = take();
        promise("no command is a fault", faults.length === 0, faults.join("\n"));
        promise("what another server keeps stays", (await keptText(first)) === before[at]);
      },
      close: async () => {
        for (const first of firsts) await first.close();
        if (server) await asAdministrator(server, `drop schema ${schema} cascade`);
      },
    };
  },
});

/** What the first server keeps, and the public story's own articles. */
async function keptText({ app, kept }: FirstServer): Promise<string> {
  const harbour = await app.findIndex({ guild: null, story: "harbour" });
  return JSON.stringify([await kept(), harbour?.story.articles.map(({ article }) => article)]);
}

function madeFrom({ pick, isForm, texts }: Sent, first: FirstServer): object {
  const commands = typedCommands(first.app);
  const command = commands[pick % commands.length]!;
  const names = Object.keys(command.options);
  const options = Object.fromEntries(names.map((name, at) => [name, texts[at % texts.length]!]));
  const state = first.states.find((each) => each.split("|")[1] === command.name) ?? "";
  const sent = isForm ? submit(state, options) : slash(command.name, options);
  return {
    ...asModerator(sent),
    guild_id: OTHER,
    authorizing_integration_owners: { "0": OTHER },
  };
}

async function answer(interaction: object, { respond }: FirstServer): Promise<void> {
  const { response, files, followUp } = await respond(interaction);
  const later = await followUp;
  const problems = [
    ...responseLimits({ ...response }, files),
    ...(later === null ? [] : messageLimits({ ...later.message }, later.files)),
  ];
  promise("Discord takes the answer", problems.length === 0, problems.join("; "));
}
