import { beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { OTHER, onMessage, press, slash, typing } from "../../discord/interactions.ts";
import { type TestBot, testBot } from "../../discord/test-bot.ts";
import { generatedStory } from "../../helpers/generated-story.ts";

/** In whose language an answer is: the server's for all to see, the person's for one. */

let bot: TestBot;
beforeAll(async () => {
  bot = await testBot(
    generatedStory({
      quotations: 30,
      names: ["Mara Quist", "Ole Brandt"],
      sentences: ["We will not sell the ferry"],
      titles: [null],
      urls: [null],
    }),
  );
});

/** A German on a Japanese server. */
const abroad = (interaction: object) => ({ ...interaction, locale: "de", guild_locale: "ja" });
/** The same person where there is no server. */
const alone = (interaction: object) => ({
  ...abroad(interaction),
  guild_id: undefined,
  guild_locale: undefined,
});

const shown = async (interaction: object) =>
  JSON.stringify((await bot.respond(interaction)).response);
const ask = (options: Record<string, string | boolean> = {}) =>
  slash("quotes", { person: "Mara Quist", ...options });

const GERMAN = "15 Zitate";
const JAPANESE = "発言15件";

async function nextPage(interaction: object): Promise<string> {
  const id = /"custom_id":"([^"]*\|1\|[^"]*)"/.exec(await shown(interaction))?.[1];
  return id ?? expect.fail("the answer has no next page");
}

describe("an answer", () => {
  it.each([
    ["on a server", abroad(ask()), JAPANESE],
    ["on a server, in private", abroad(ask({ private: true })), GERMAN],
    ["in direct messages", alone(ask()), GERMAN],
    ["on a server that does not say", { ...ask(), locale: "de" }, GERMAN],
    ["to an unspoken language", { ...ask(), locale: "pl", guild_locale: "pl" }, "15 quotations"],
    ["on a message", abroad(onMessage("Who said this?", "xyzzy plugh")), "記録なし"],
  ])("%s", async (_, interaction, words) => expect(await shown(interaction)).toContain(words));

  it("keeps the server's language when a page is turned for all", async () => {
    const id = await nextPage(abroad(ask()));
    expect(await shown(abroad(press(id)))).toContain("2/4ページ");
  });

  it("is in the language of who turns a page for themselves", async () => {
    const id = await nextPage(abroad(ask()));
    expect(await shown(abroad(press(id, OTHER)))).toContain("Seite 2 von 4");
    const own = abroad(press(id, undefined, undefined, 32768 | 64));
    expect(await shown(own)).toContain("Seite 2 von 4");
  });
});

describe("what goes wrong is told in the person's language", () => {
  it.each([
    [
      "an option",
      slash("quotes", { person: "Mara", from: "someday" }),
      "„von“ ist als Datum unlesbar",
    ],
    ["an unknown command", slash("gone"), "Diesen Befehl gibt es nicht mehr"],
    ["an old button", press("from another version"), "Dieser Knopf"],
    ["what cannot be read", { ...ask(), type: 99 }, "Diese Interaktion ist unlesbar"],
  ])("%s", async (_, interaction, words) => {
    expect(await shown(abroad(interaction))).toContain(words);
  });
});

it("offers in the person's language while one types", async () => {
  const choices = ({ response }: Outcome) =>
    "data" in response && response.data && "choices" in response.data ? response.data.choices : [];
  const outcome = await bot.respond(abroad(typing("help", { command: "wer" }, "command")));
  expect(choices(outcome)).toContainEqual({ name: "wer-sagte", value: "who-said" });
});

it.each(["who-said", "wer-sagte", "/wer-sagte"])(
  "explains /%s in German by its German name",
  async (command) => {
    const said = await shown(abroad(slash("help", { command, private: true })));
    expect(said).toContain("### /wer-sagte");
    expect(said).toContain("worte: ");
  },
);
