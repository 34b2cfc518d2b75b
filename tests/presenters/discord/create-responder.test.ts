import { beforeAll, describe, expect, it } from "vitest";
import { loadCommands } from "#app/load-commands.ts";
import { heading, text } from "#interactions/block.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { ASKER, OTHER, onMessage, press, slash, typing } from "../../discord/interactions.ts";
import { type TestBot, testBot } from "../../discord/test-bot.ts";
import { generatedStory } from "../../helpers/generated-story.ts";

const EPHEMERAL = 64;

const story = generatedStory({
  quotations: 30,
  names: ["Mara Quist", "Ole Brandt"],
  sentences: ["We will not sell the ferry"],
  titles: ["Ferry stays"],
  urls: [null],
});

const slow = defineCommand({
  name: "slow",
  words: () => ({ name: "slow", description: "Takes its time", options: {} }),
  options: {},
  examples: () => [],
  slow: true,
  run: async (_, { page }) => {
    if (page === 1) throw new Error("late fault");
    return { tone: "answer", blocks: [heading("done")] };
  },
});

const slowFault = defineCommand({
  name: "slow-fault",
  words: () => ({ name: "slow-fault", description: "Fails late", options: {} }),
  options: {},
  examples: () => [],
  slow: true,
  run: async () => {
    throw new Error("late fault");
  },
});

const undrawable = defineCommand({
  name: "undrawable",
  words: () => ({
    name: "undrawable",
    description: "Has a block that cannot be drawn",
    options: {},
  }),
  options: {},
  examples: () => [],
  run: () => {
    const broken = text("x");
    Object.defineProperty(broken, "text", {
      get: () => {
        throw new Error("no text");
      },
    });
    return { tone: "answer", blocks: [broken] };
  },
});

let bot: TestBot;
beforeAll(async () => {
  bot = await testBot(story, {
    commands: [...(await loadCommands()), slow, slowFault, undrawable],
  });
});

const flagsOf = ({ response }: Outcome) =>
  "data" in response && response.data && "flags" in response.data ? (response.data.flags ?? 0) : 0;
const isPrivate = (outcome: Outcome) => (flagsOf(outcome) & EPHEMERAL) !== 0;
const said = (outcome: Outcome) => JSON.stringify(outcome.response);

async function nextPageButton(isPrivateAnswer = false): Promise<string> {
  const options = { person: "Mara Quist", ...(isPrivateAnswer && { private: true }) };
  const id = /"custom_id":"([^"]*\|1\|[^"]*)"/.exec(
    said(await bot.respond(slash("quotes", options))),
  );
  return id?.[1] ?? "";
}

describe("respond", () => {
  it("answers a ping", async () => {
    expect(await bot.respond({ type: 1 })).toEqual({
      response: { type: 1 },
      files: [],
      followUp: null,
    });
  });

  it.each([
    null,
    undefined,
    7,
    {},
    { type: 99 },
    { type: 2 },
    { type: 5, data: {} },
    { type: 2, data: { type: 1 } },
  ])("answers what it cannot read privately: %j", async (raw) => {
    const outcome = await bot.respond(raw);
    expect([outcome.response.type, isPrivate(outcome)]).toEqual([4, true]);
    expect(said(outcome)).toContain("Cannot read this interaction");
  });

  it.each([{ type: 4 }, { type: 4, data: 7 }, { type: 4, data: { name: "quotes", options: 7 } }])(
    "offers nothing where it cannot read what is typed: %j",
    async (raw) => {
      const { response } = await bot.respond(raw);
      expect(response).toEqual({ type: 8, data: { choices: [] } });
    },
  );

  it("answers in the open unless told otherwise", async () => {
    expect(isPrivate(await bot.respond(slash("story")))).toBe(false);
    expect(isPrivate(await bot.respond(slash("story", { private: false })))).toBe(false);
    expect(isPrivate(await bot.respond(slash("story", { private: true })))).toBe(true);
  });

  it("tells a user's mistake to the user alone", async () => {
    const outcome = await bot.respond(slash("timeline", { from: "never" }));
    expect([isPrivate(outcome), said(outcome)]).toEqual([
      true,
      expect.stringContaining("as a date"),
    ]);
  });

  it("refuses in the open, since the refusal is the answer", async () => {
    const outcome = await bot.respond(slash("check", { quote: "green cheese on the moon" }));
    expect([isPrivate(outcome), said(outcome)]).toEqual([
      false,
      expect.stringContaining("Not on record"),
    ]);
  });

  it("tells a fault of drawing like any other", async () => {
    const outcome = await bot.respond(slash("undrawable"));
    expect([isPrivate(outcome), said(outcome)]).toEqual([true, expect.stringContaining("fault-")]);
    expect(bot.logged.at(-1)?.fields).toMatchObject({ command: "undrawable" });
  });

  it("tells a fault before the answer like any other", async () => {
    const cooldown = () => Promise.reject(new Error("no settings"));
    const broken = await testBot(story, { cooldown });
    for (const sent of [slash("story"), press("0|old|state")]) {
      const outcome = await broken.respond(sent);
      expect([isPrivate(outcome), said(outcome)]).toEqual([
        true,
        expect.stringContaining("fault-"),
      ]);
    }
    expect(broken.logged.map(({ fields }) => fields)).toMatchObject([
      { command: "story", fault: expect.stringMatching(/./) },
      { command: "press", fault: expect.stringMatching(/./) },
    ]);
  });

  it("checks each quotation of a message", async () => {
    const message = "He said “we will not sell the ferry” and «green cheese on the moon»";
    const outcome = await bot.respond(onMessage("Check this quote", message));
    expect(said(outcome)).toContain("Not on record");
    expect(said(outcome).match(/Claimed|Nobody is on record/g)).toHaveLength(2);
  });

  it("checks the words of an embed's title and fields", async () => {
    const asked = onMessage("Check this quote", "");
    const words = {
      title: "The mayor",
      fields: [{ name: "On Monday", value: "“we will not sell the ferry”" }],
    };
    const message = { id: "5", content: "", embeds: [words], components: [] };
    const data = { ...asked.data, resolved: { messages: { "5": message } } };
    expect(said(await bot.respond({ ...asked, data }))).toContain("we will not sell the ferry");
  });

  it("says when a message has no words", async () => {
    const outcome = await bot.respond(onMessage("Who said this?", "<@1> 👍"));
    expect([isPrivate(outcome), said(outcome)]).toEqual([
      true,
      expect.stringContaining("it has no words"),
    ]);
  });

  it("offers nothing for an option that is none", async () => {
    const { response } = await bot.respond(typing("quotes", { nothing: "x" }, "nothing"));
    expect(response).toEqual({ type: 8, data: { choices: [] } });
  });
});

describe("a button", () => {
  it("turns the message for the person whom it answers", async () => {
    const outcome = await bot.respond(press(await nextPageButton(), ASKER, ASKER));
    expect([outcome.response.type, said(outcome)]).toEqual([
      7,
      expect.stringContaining("Page 2 of"),
    ]);
  });

  it("gives anybody else a private answer", async () => {
    const outcome = await bot.respond(press(await nextPageButton(), OTHER, ASKER));
    expect([outcome.response.type, isPrivate(outcome)]).toEqual([4, true]);
    expect(said(outcome)).toContain("Page 2 of");
  });

  it("turns a private message, which only its reader sees", async () => {
    const outcome = await bot.respond(
      press(await nextPageButton(true), ASKER, "", 32768 | EPHEMERAL),
    );
    expect(outcome.response.type).toBe(7);
  });

  it("that opens something leaves the message as it is", async () => {
    const id = /"custom_id":"([^"]*\|sources\|n[^"]*)"/.exec(
      said(await bot.respond(slash("who-said", { words: "sell the ferry" }))),
    );
    const outcome = await bot.respond(press(id?.[1] ?? "", ASKER, ASKER));
    expect([outcome.response.type, isPrivate(outcome)]).toEqual([4, true]);
  });

  it.each(["", "forged", "1xyz|quotes|1|mara", "0|old|state"])(
    "that is old or forged is told so: %j",
    async (id) => {
      const outcome = await bot.respond(press(id));
      expect([outcome.response.type, isPrivate(outcome)]).toEqual([4, true]);
      expect(said(outcome)).toContain("Cannot use this button");
    },
  );

  it("far beyond the last page shows the last", async () => {
    const id = (await nextPageButton()).replace("|1|", "|99999|");
    expect(said(await bot.respond(press(id)))).toMatch(/Page (\d+) of \1/);
  });

  it("of quotations no longer held says so, and leaves the message", async () => {
    const known = /"custom_id":"([^"]*\|who-said\|)[^"]*"/.exec(
      said(await bot.respond(slash("who-said", { words: "we will not sell the ferry" }))),
    );
    const outcome = await bot.respond(press(`${known?.[1]}0|#qgone`));
    expect([outcome.response.type, isPrivate(outcome)]).toEqual([4, true]);
    expect(said(outcome)).toContain("no longer on record");
  });
});

describe("work that takes long", () => {
  it("is announced at once and sent later", async () => {
    const { response, followUp } = await bot.respond(slash("slow", { private: true }));
    expect(response).toEqual({ type: 5, data: { flags: EPHEMERAL } });
    expect(await followUp).toMatchObject({ target: "original", message: { flags: 32768 } });
  });

  it("is not given to somebody who asks too fast, who alone is told how long to wait", async () => {
    const strict = await testBot(story, { cooldown: async () => 7 });
    const { response } = await strict.respond(slash("story"));
    expect(response).toMatchObject({ type: 4, data: { flags: 32768 | EPHEMERAL } });
    expect(JSON.stringify(response)).toContain("7 seconds");
    const offered = await strict.respond(typing("quotes", { person: "a" }, "person"));
    expect(offered.response).toMatchObject({ type: 8 });
  });

  it("is announced when it outlasts the patience", async () => {
    const hasty = await testBot(story, {
      patience: (isOver) => {
        isOver();
        return () => {};
      },
    });
    const { response, followUp } = await hasty.respond(slash("story"));
    expect(response).toEqual({ type: 5, data: {} });
    expect((await followUp)?.message.components).not.toEqual([]);
  });

  it("with a picture is announced at once, the picture uploaded later", async () => {
    const { response, followUp } = await bot.respond(slash("timeline"));
    expect(response).toEqual({ type: 5, data: {} });
    const later = await followUp;
    expect(later?.files).toMatchObject([{ name: "timeline-1.png", contentType: "image/png" }]);
    expect(later?.message.attachments).toEqual([{ id: "0", filename: "timeline-1.png" }]);
  });

  it("is told to the asker alone when it goes wrong, in the open as in private", async () => {
    const open = await bot.respond(slash("slow-fault"));
    expect(open.response).toEqual({ type: 5, data: {} });
    expect(await open.followUp).toMatchObject({
      target: "instead",
      message: { flags: 32768 | EPHEMERAL },
    });
    const hidden = await bot.respond(slash("slow-fault", { private: true }));
    expect(await hidden.followUp).toMatchObject({ target: "original" });
  });

  it("turns a message later too, but never into a fault", async () => {
    const id = (page: number) => `1000|slow|${page}`;
    const fine = await bot.respond(press(id(0)));
    expect(fine.response).toEqual({ type: 6 });
    expect(await fine.followUp).toMatchObject({ target: "original" });
    const broken = await bot.respond(press(id(1)));
    expect(await broken.followUp).toMatchObject({
      target: "new",
      message: { flags: 32768 | EPHEMERAL },
    });
  });
});
