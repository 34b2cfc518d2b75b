import { beforeAll, describe, expect, it } from "vitest";
import { text } from "#interactions/block.ts";
import { button, buttons, field, form, menu } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { defineGroup } from "#interactions/define-group.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { encodeAction } from "#presenters/discord/encode-action.ts";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { sameCommands } from "#presenters/discord/same-commands.ts";
import { commandLimits } from "../../discord/command-limits.ts";
import {
  ASKER,
  asModerator,
  choose,
  OTHER,
  press,
  slash,
  submit,
  typing,
} from "../../discord/interactions.ts";
import { outcomeProblems } from "../../discord/outcome-problems.ts";
import { loadSpec } from "../../discord/spec.ts";
import { type TestBot, testBot } from "../../discord/test-bot.ts";
import { generatedStory } from "../../helpers/generated-story.ts";
import { sharedIsHere } from "../../helpers/shared.ts";

/** Commands of a group for moderators: who may use them, however they are reached. */

const keep = defineCommand({
  name: "keep",
  words: () => ({
    name: "keep",
    description: "Keeps a note",
    options: {
      note: { name: "note", description: "What to keep" },
      file: { name: "file", description: "A file" },
      channel: { name: "channel", description: "Where" },
    },
  }),
  options: {
    note: { type: "topic", required: true, maxLength: 40 },
    file: { type: "file" },
    channel: { type: "channel" },
  },
  examples: () => [],
  autocomplete: { note: (typed) => [{ name: typed || "any", value: "secret" }] },
  run: ({ note, file, channel }, { asker }) => ({
    tone: "answer",
    blocks: [text(`kept ${note} ${file?.name} ${channel} by ${asker.user}`)],
  }),
});

const again = {
  command: "notes keep",
  options: { note: "a|b%" },
  page: 0,
  place: "aside",
} as const;

const write = defineCommand({
  name: "write",
  words: () => ({ name: "write", description: "Opens the form", options: {} }),
  options: {},
  examples: () => [],
  run: () => ({
    tone: "notice",
    blocks: [form("Write a note", { ...again, options: {} }, [field("note", { isLong: true })])],
  }),
});

const list = defineCommand({
  name: "list",
  words: () => ({ name: "list", description: "Lists the notes", options: {} }),
  options: {},
  examples: () => [],
  run: () => ({
    tone: "answer",
    blocks: [
      text("notes"),
      buttons([button("Keep", again)]),
      menu("Which?", [
        { label: "one", about: "the first", action: again },
        { label: "same state", about: null, action: again },
      ]),
    ],
  }),
});

const notes = defineGroup({
  name: "notes",
  words: () => ({ name: "notes", description: "Notes of the server" }),
  access: "moderators",
  commands: [keep, write, list],
});

const story = generatedStory({
  quotations: 1,
  names: ["Mara Quist"],
  sentences: ["It rained"],
  titles: ["Rain"],
  urls: [null],
});

let bot: TestBot;
beforeAll(async () => {
  bot = await testBot(story, { commands: notes.commands });
});

const spec = sharedIsHere ? loadSpec() : () => [];
const shown = ({ response }: Outcome) => JSON.stringify(response);
const state = () => encodeAction(again, notes.commands) ?? "";

type Sent = ReturnType<typeof slash | typeof press | typeof submit>;

const ways: readonly (readonly [string, () => Sent])[] = [
  ["the command", () => slash("notes keep", { note: "a" })],
  ["a button", () => press(state())],
  ["somebody else's button", () => press(state(), ASKER, OTHER)],
  ["a choice of a menu", () => choose(state())],
  [
    "a form",
    () => submit(encodeAction({ ...again, options: {} }, notes.commands) ?? "", { note: "a" }),
  ],
];

describe("a moderator", () => {
  it.each(ways)("is answered privately by %s", async (_, sent) => {
    const asked = asModerator(sent());
    const outcome = await bot.respond(asked);
    expect(shown(outcome)).toContain(`by ${ASKER}`);
    expect(outcome.response).toMatchObject({ data: { flags: 32768 | 64 } });
    expect(await outcomeProblems(asked, outcome, story, spec)).toEqual([]);
  });

  it("gets a form as a modal, whose label, length and need follow the option", async () => {
    const asked = asModerator(slash("notes write"));
    const outcome = await bot.respond(asked);
    expect(outcome.response).toMatchObject({
      type: 9,
      data: {
        title: "Write a note",
        components: [
          {
            label: "Note",
            description: "What to keep",
            component: { custom_id: "note", style: 2, required: true, max_length: 40 },
          },
        ],
      },
    });
    expect(await outcomeProblems(asked, outcome, story, spec)).toEqual([]);
  });

  it("gets a form that comes late as a button", async () => {
    const late = await testBot(story, {
      commands: notes.commands.map((each) => ({ ...each, slow: true })),
    });
    const asked = asModerator(slash("notes write"));
    const outcome = await late.respond(asked);
    expect(outcome.response).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(JSON.stringify(await outcome.followUp)).toContain('"label":"Write a note"');
    expect(await outcomeProblems(asked, outcome, story, spec)).toEqual([]);
  });

  it("gets a menu without two choices of one state", async () => {
    const asked = asModerator(slash("notes list"));
    const outcome = await bot.respond(asked);
    expect(shown(outcome)).toContain('"placeholder":"Which?"');
    expect(shown(outcome)).not.toContain("same state");
    expect(await outcomeProblems(asked, outcome, story, spec)).toEqual([]);
  });

  it("may attach a file, which Discord resolves", async () => {
    const sent = asModerator(slash("notes keep", { note: "a" }));
    const [sub] = sent.data.options as { options: object[] }[];
    sub?.options.push({ name: "file", type: 11, value: "77" });
    const file = { id: "77", filename: "a.md", url: "https://cdn.example/a.md", size: 3 };
    const data = { ...sent.data, resolved: { attachments: { "77": file } } };
    expect(shown(await bot.respond({ ...sent, data }))).toContain("kept a a.md");
    const unresolved = await bot.respond(sent);
    expect(shown(unresolved)).toContain("attach a file");
  });
});

describe("anybody else", () => {
  const strangers: readonly (readonly [string, (sent: ReturnType<typeof slash>) => object])[] = [
    ["a member", (sent) => sent],
    ["no permissions said", (sent) => ({ ...sent, member: { user: { id: ASKER } } })],
    ["permissions that are no number", (sent) => withPermissions(sent, "-1")],
    ["a manager in direct messages", (sent) => ({ ...asModerator(sent), guild_id: undefined })],
    [
      "a manager of a server without the bot, who brought the app along",
      (sent) => ({ ...asModerator(sent), authorizing_integration_owners: { "1": ASKER } }),
    ],
    [
      "a manager of another server than the one the app acts for",
      (sent) => ({
        ...asModerator(sent),
        authorizing_integration_owners: { "0": "900000000000000099" },
      }),
    ],
  ];
  const cases = strangers.flatMap(([who, forge]) =>
    ways.map(([way, sent]) => [who, way, () => forge(sent() as ReturnType<typeof slash>)] as const),
  );

  it.each(cases)("%s is refused %s", async (_, _way, sent) => {
    const outcome = await bot.respond(sent());
    expect(shown(outcome)).toContain("Cannot use /notes keep here");
    expect(shown(outcome)).not.toContain("kept");
    expect(outcome.response).toMatchObject({ data: { flags: 32768 | 64 } });
  });

  it.each(strangers)("%s is offered nothing while typing", async (_, forge) => {
    const sent = typing("notes keep", { note: "s" }, "note") as ReturnType<typeof slash>;
    expect(await bot.respond(forge(sent))).toMatchObject({ response: { data: { choices: [] } } });
    expect(shown(await bot.respond(asModerator(sent)))).toContain("secret");
  });
});

function withPermissions(sent: ReturnType<typeof slash>, permissions: string) {
  return { ...sent, member: { ...sent.member, permissions } };
}

describe("their registration", () => {
  const bodies = commandBodies(notes.commands);

  it("is one command with subcommands, on servers alone, for who may manage them", () => {
    expect(bodies).toMatchObject([
      {
        name: "notes",
        contexts: [0],
        integration_types: [0],
        default_member_permissions: "32",
        options: [
          {
            type: 1,
            name: "keep",
            options: [
              { name: "note", autocomplete: true },
              { type: 11, name: "file" },
              { type: 7, name: "channel", channel_types: [0, 5] },
            ],
          },
          { type: 1, name: "write" },
          { type: 1, name: "list" },
        ],
      },
    ]);
    expect(commandLimits(bodies.map((body) => ({ ...body })))).toEqual([]);
    expect(spec("commands", bodies)).toEqual([]);
  });

  it("is seen to differ by a subcommand's option, or by who may use it", () => {
    expect(sameCommands(bodies, JSON.parse(JSON.stringify(bodies)))).toBe(true);
    const other = JSON.stringify(bodies).replace("What to keep", "What");
    expect(sameCommands(bodies, JSON.parse(other))).toBe(false);
    const open = JSON.stringify(bodies).replace('"32"', "null");
    expect(sameCommands(bodies, JSON.parse(open))).toBe(false);
  });
});

describe("a button's state", () => {
  it("never holds a channel or a file, which Discord must vouch for", () => {
    const options = { note: "a", file: "x", channel: "900000000000000004" };
    const id = encodeAction({ ...again, options }, notes.commands);
    expect(id).not.toContain("900000000000000004");
    expect(id?.split("|").slice(3)).toEqual(["a"]);
  });
});
