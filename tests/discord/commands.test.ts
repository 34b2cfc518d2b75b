import { beforeAll, describe, expect, it } from "vitest";
import { loadCommands } from "#app/load-commands.ts";
import type { Command } from "#interactions/command.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { sameCommands } from "#presenters/discord/same-commands.ts";
import { generatedStory } from "../helpers/generated-story.ts";
import { sharedIsHere } from "../helpers/shared.ts";
import { commandLimits } from "./command-limits.ts";
import { asModerator, slash, typing } from "./interactions.ts";
import { loadSpec } from "./spec.ts";
import { testBot } from "./test-bot.ts";

/** What Discord is told of the commands. */

let commands: readonly Command[];
let bodies: ReturnType<typeof commandBodies>;
beforeAll(async () => {
  commands = await loadCommands();
  bodies = commandBodies(commands);
});

describe("the commands", () => {
  it("keep to the limits", () => {
    expect(commandLimits(bodies.map((body) => ({ ...body })))).toEqual([]);
  });

  it.skipIf(!sharedIsHere)("fit Discord's description", () => {
    expect(loadSpec()("commands", bodies)).toEqual([]);
  });

  it("take private, work everywhere, and ask for no permission, but for moderators' ones", () => {
    for (const body of bodies) {
      if ("default_member_permissions" in body) {
        // Manage Server.
        expect(body).toMatchObject({
          integration_types: [0],
          contexts: [0],
          default_member_permissions: "32",
        });
        expect(JSON.stringify(body)).not.toContain('"private"');
        continue;
      }
      expect(body).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
      expect(body).not.toHaveProperty("default_member_permissions");
      if (body.type === 1) {
        expect(body.options?.at(-1)).toMatchObject({ name: "private", type: 5, required: false });
      }
    }
  });

  it("offer something for every option that names what is held", async () => {
    const story = generatedStory({
      quotations: 12,
      names: ["Mara Quist"],
      sentences: ["Mara the ferry and the harbour bridge"],
      titles: ["Mara and the ferry"],
      urls: [null],
    });
    const bot = await testBot(story);
    const choice = { name: expect.any(String), value: expect.any(String) };
    const quotation = `#${story.quotations[0]?.id}`;
    await bot.respond(
      asModerator(slash("correct quotation", { quotation, speaker: "Cleo Marsh" })),
    );
    const server = "900000000000000003";
    await bot.respond(asModerator(slash("settings story", { new: "Mara's own" })));
    await bot.library.feeds.follow({
      story: story.info.id,
      server,
      url: "https://mara.example/feed",
      words: [],
      channel: null,
      nextLookAt: "2026-03-01T12:00:00.000Z",
    });
    const beginning = {
      date: "20",
      event: "2",
      correction: "2026",
      command: "h",
      language: "en",
      story: "m",
    };
    for (const command of commands) {
      if (command.kind !== "slash") continue;
      for (const [name, { type }] of Object.entries(command.options)) {
        if (["string", "choice", "number", "channel", "file"].includes(type)) continue;
        const typed = Object.entries(beginning).find(([kind]) => kind === type)?.[1] ?? "mara";
        const sent = typing(command.name, { [name]: typed }, name);
        const { response } = await bot.respond(
          command.access === "moderators" ? asModerator(sent) : sent,
        );
        expect(response, `${command.name} ${name}`).toMatchObject({
          type: 8,
          data: { choices: expect.arrayContaining([choice]) },
        });
      }
    }
  });

  it("take back what they offer", async () => {
    const bot = await testBot(
      generatedStory({
        quotations: 9,
        names: ["Mara Quist".repeat(20)],
        sentences: ["The ferry stays"],
        titles: [null],
        urls: [null],
      }),
    );
    const { response } = await bot.respond(typing("people", { person: "mara" }, "person"));
    const [choice] =
      "data" in response && response.data && "choices" in response.data
        ? (response.data.choices ?? [])
        : [];
    const answer = await bot.respond(slash("people", { person: String(choice?.value) }));
    expect(JSON.stringify(answer.response)).toContain("Also called");
  });
});

describe("commands held by Discord", () => {
  const held = () =>
    bodies.map((body, at) => ({
      default_member_permissions: null,
      ...body,
      id: String(at),
      version: "9",
      nsfw: false,
      dm_permission: true,
    }));

  it("count as the same in any order, with what Discord adds", () => {
    expect(sameCommands(bodies, held().toReversed())).toBe(true);
  });

  it("count as others when one differs, is missing or is new", () => {
    expect(sameCommands(bodies, held().slice(1))).toBe(false);
    expect(sameCommands(bodies, [...held(), { name: "old", type: 1 }])).toBe(false);
    const [first, ...rest] = held();
    expect(sameCommands(bodies, [{ ...first, contexts: [0] }, ...rest])).toBe(false);
    expect(sameCommands(bodies, [{ ...first, name: "asks" }, ...rest])).toBe(false);
    const words = { name_localizations: { de: "frag-mal" } };
    expect(sameCommands(bodies, [{ ...first, ...words }, ...rest])).toBe(false);
    expect(sameCommands([], [])).toBe(true);
  });
});
