import { describe, expect, it } from "vitest";
import { text } from "#interactions/block.ts";
import { createDispatcher } from "#interactions/create-dispatcher.ts";
import { defineCommand, defineMessageCommand } from "#interactions/define-command.ts";
import { anybody } from "#interactions/request.ts";
import { UserError } from "#interactions/user-error.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { generatedStory } from "../helpers/generated-story.ts";

const index = createStoryIndex(
  generatedStory({
    quotations: 1,
    names: ["Mara Quist"],
    sentences: ["It rained"],
    titles: ["Rain"],
    urls: [null],
  }),
);
const locale = "en-GB";
const scope = { guild: null, story: null, locale, serverLocale: null, asker: anybody };

const echo = defineCommand({
  name: "echo",
  words: () => ({
    name: "echo",
    description: "Says it again",
    options: { words: { name: "words", description: "Words" } },
  }),
  options: { words: { type: "string", required: true } },
  examples: () => [],
  autocomplete: {
    words: () => {
      throw new Error("a fault while typing");
    },
  },
  run: ({ words }, { page, story }) => {
    if (words === "user") throw new UserError(({ ownName }) => `Cannot echo ${ownName}: no.`);
    if (words === "fault") throw new Error("the inner reason");
    if (words === "undefined") throw undefined;
    return { tone: "answer", blocks: [text(`${words} ${page} ${story.info.id}`)] };
  },
});

const shout = defineMessageCommand({
  name: "Shout",
  words: () => ({ name: "Shout", description: "Says it loudly" }),
  run: (message) => ({ tone: "answer", blocks: [text(message.toUpperCase())] }),
});

function dispatcher(found: typeof index | null = index, chosen: string | null = null) {
  const logged: object[] = [];
  const keep = (fields: object) => void logged.push(fields);
  const log = { info: keep, warn: keep, error: keep };
  const parts = {
    commands: [shout, echo],
    findIndex: async () => found,
    openDesk: noDesk,
    ...around,
    chosenLocale: async () => chosen,
    log,
  };
  return { logged, ...createDispatcher({ ...parts, newFaultId: () => "f1" }) };
}

const around = {
  listStories: async () => [
    { id: "made", title: "Made" },
    { id: "other", title: "Other" },
  ],
};

const noDesk = () => {
  throw new Error("nobody is a moderator here");
};

const slash = (command: string, words: string) =>
  ({ kind: "slash", command, options: { words }, page: 2, isPrivate: false, scope }) as const;

describe("the language of an answer", () => {
  const asked = {
    ...slash("echo", "hello"),
    scope: { ...scope, locale: "de", serverLocale: "fr" },
  };

  it.each([
    ["the one chosen for the server", "ja", asked, "ja"],
    ["the server's without a choice", null, asked, "fr"],
    ["the person's in private", "ja", { ...asked, isPrivate: true }, "de"],
    [
      "the person's outside of servers",
      null,
      { ...asked, scope: { ...scope, locale: "de" } },
      "de",
    ],
    ["the person's for errors", "ja", { ...asked, options: {} }, "de"],
    ["English for one that is not spoken", "nl", asked, "en-GB"],
  ] as const)("is %s", async (_, chosen, request, locale) => {
    expect((await dispatcher(index, chosen).dispatch(request)).locale).toBe(locale);
  });
});

describe("dispatch", () => {
  it.each([
    ["hello", "answer", "hello 2 made"],
    ["user", "notice", "Cannot echo English: no."],
    ["", "notice", "Cannot answer without “words”: Words."],
  ])("echo %j: %s", async (words, tone, shown) => {
    const { dispatch, logged } = dispatcher();
    expect(await dispatch(slash("echo", words))).toEqual({ tone, blocks: [text(shown)], locale });
    expect(logged).toEqual([]);
  });

  it.each(["fault", "undefined"])(
    "tells a %s by an id that is logged, without its reason",
    async (words) => {
      const { dispatch, logged } = dispatcher();
      const reply = await dispatch(slash("echo", words));
      expect(reply.tone).toBe("fault");
      expect(JSON.stringify(reply)).toContain("f1");
      expect(JSON.stringify(reply)).not.toContain("inner");
      expect(logged).toMatchObject([{ fault: "f1", command: "echo" }]);
    },
  );

  it("runs an entry of a message's menu on the message", async () => {
    const reply = await dispatcher().dispatch({
      kind: "message",
      command: "Shout",
      message: "hi",
      isPrivate: false,
      scope,
    });
    expect(reply.blocks).toEqual([text("HI")]);
  });

  it.each([
    [slash("gone", "x")],
    [slash("Shout", "x")],
    [{ kind: "message", command: "echo", message: "x", isPrivate: false, scope } as const],
  ])("knows no such command: %j", async (request) => {
    expect((await dispatcher().dispatch(request)).blocks).toEqual([
      text(`Cannot run “${request.command}”: there is no such command any more.`),
    ]);
  });

  it("says when there is no story", async () => {
    const { dispatch } = dispatcher(null);
    expect((await dispatch(slash("echo", "x"))).blocks).toEqual([
      text("Cannot answer: no story is on record here yet."),
    ]);
  });
});

describe("suggest", () => {
  it("offers nothing, and logs, when there is a fault", async () => {
    const { suggest, logged } = dispatcher();
    expect(
      await suggest({ command: "echo", options: { words: "x" }, focused: "words", scope }),
    ).toEqual([]);
    expect(logged).toMatchObject([{ command: "echo" }]);
  });

  it.each(["gone", "Shout"])("offers nothing for %s", async (command) => {
    expect(await dispatcher().suggest({ command, options: {}, focused: "words", scope })).toEqual(
      [],
    );
  });
});
