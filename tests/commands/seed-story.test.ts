import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import type { Reply } from "#interactions/reply.ts";
import { anybody } from "#interactions/request.ts";
import { renderTerminal } from "#presenters/terminal/render-terminal.ts";
import { readArticle } from "#reading/read-article.ts";
import { buildStory } from "#story/build-story.ts";
import { type TestBot, testBot } from "../discord/test-bot.ts";
import { sharedIsHere, sharedPath } from "../helpers/shared.ts";

/** The promises about the first story, command by command. */

const file = "000_a15d42b71595c6b5.txt";

interface Gold {
  readonly quotations: readonly { text: string; speaker: string }[];
  readonly ask: readonly { question: string; answer: string }[];
  readonly unanswerable: readonly string[];
  readonly timeline: readonly { date: string; must: readonly string[] }[];
}

/** Questions of which the reason stands in another sentence than their words. */
const KNOWN_GAPS = ["Why did Kanye and Legend stop being friends?"];

describe.skipIf(!sharedIsHere)("on the seed story", () => {
  let bot: TestBot;
  let gold: Gold;

  beforeAll(async () => {
    const article = await readArticle({
      name: file,
      bytes: readFileSync(sharedPath(`story/${file}`)),
    });
    const info = { id: "seed", title: "Seed", description: null, aliases: {} };
    bot = await testBot(buildStory(info, [{ article, analysis: analyze(article) }]));
    gold = JSON.parse(readFileSync(sharedPath("story/gold.json"), "utf8"));
  });

  const asked = (command: string, options: Record<string, string> = {}, page = 0): Promise<Reply> =>
    bot.dispatcher.dispatch({
      kind: "slash",
      command,
      options,
      page,
      isPrivate: false,
      scope: { guild: null, story: null, locale: "en-GB", serverLocale: null, asker: anybody },
    });
  const shown = (reply: Reply) => renderTerminal({ ...reply, locale: "en-GB" }, { colour: false });
  const titleOf = (reply: Reply) => shown(reply).split("\n")[0];

  it("/who-said finds every quotation from its own words, with its speaker", async () => {
    for (const { text, speaker } of gold.quotations) {
      const reply = await asked("who-said", { words: text.slice(0, 300) });
      expect([text, reply.tone, shown(reply).includes(speaker)]).toEqual([text, "answer", true]);
    }
  });

  it.each([
    ["arent freinds as much as we used to be", "John Legend"],
    ["i dont rock with neither of them", "Kanye West"],
  ])("/who-said “%s”: %s", async (words, speaker) => {
    expect(titleOf(await asked("who-said", { words }))).toBe(speaker);
  });

  it("/ask answers what is on record", async () => {
    const wrong: string[] = [];
    for (const { question, answer } of gold.ask) {
      const reply = await asked("ask", { question });
      const isRight = answer.split("|").some((each) => shown(reply).includes(each));
      if (reply.tone !== "answer" || !isRight) wrong.push(question);
    }
    expect(wrong.filter((question) => !KNOWN_GAPS.includes(question))).toEqual([]);
  });

  it("/ask refuses what is not", async () => {
    for (const question of gold.unanswerable) {
      expect([question, (await asked("ask", { question })).tone]).toEqual([question, "refusal"]);
    }
  });

  it.each([
    ["I don't rock with any of them", "Kanye West", "Altered"],
    ["I wasn't alone in that", "Kanye West", "Said by someone else"],
    ["I wasn't alone in that", "John Legend", "Verbatim"],
    ["The moon is made of green cheese and old rope", "John Legend", "Not on record"],
  ])("/check “%s” by %s: %s", async (quote, person, verdict) => {
    expect(titleOf(await asked("check", { quote, person }))).toBe(verdict);
  });

  it("/timeline has every date, each with one of its words", async () => {
    const pages = await Promise.all([0, 1, 2].map((page) => asked("timeline", {}, page)));
    const text = pages.map(shown).join("\n");
    const missing = gold.timeline.filter(({ must }) => !must.some((word) => text.includes(word)));
    expect(missing).toEqual([]);
    const counted = pages.flatMap(({ blocks }) => blocks).find(({ type }) => type === "note");
    expect(JSON.stringify(counted)).toContain(`${gold.timeline.length} dates`);
  });

  it("/quotes finds what Legend said about Trump, though no “said” stands near", async () => {
    expect(shown(await asked("quotes", { person: "Legend", about: "Trump" }))).toContain(
      "we publicly disagreed on his running for office",
    );
  });

  it("/people knows each man by his other names", async () => {
    expect(titleOf(await asked("people", { person: "the Yeezy designer" }))).toBe("Kanye West");
    expect(titleOf(await asked("people", { person: "the pianist" }))).toBe("John Legend");
  });
});
