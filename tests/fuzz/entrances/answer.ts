import fc from "fast-check";
import { analyze } from "#analysis/analyze.ts";
import { drawPicture } from "#app/draw-picture.ts";
import type { PictureBlock } from "#interactions/block.ts";
import { operator } from "#interactions/request.ts";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { servedLinks } from "#presenters/record/record-links.ts";
import { recordPages } from "#presenters/record/record-pages.ts";
import { renderTerminal } from "#presenters/terminal/render-terminal.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Story } from "#story/story.ts";
import { wellFormed } from "#text/well-formed.ts";
import { choose, press, slash } from "../../discord/interactions.ts";
import { customIds, outcomeProblems } from "../../discord/outcome-problems.ts";
import { type TestBot, testBot } from "../../discord/test-bot.ts";
import { DENSE, type Pace } from "../create-pace.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { goodFile } from "../input/good-files.ts";
import { hostileLine, hostileText, type TextRecipe, textOf } from "../input/text-recipe.ts";
import { checkTerminalText } from "../promises/check-terminal-text.ts";

/** A third of what may be added on Discord, as each input is asked in some fifty ways. In characters. */
const LONGEST = 100_000;
const DAY = "2031-05-04";

interface Told {
  readonly text: TextRecipe;
  readonly title: string;
  readonly typed: string;
  readonly pick: number;
}

export default defineEntrance<Told>({
  name: "answer",
  takes: "stories of hostile text, answered on Discord, at the terminal, as pages and as a picture",
  inputs: fc.record({
    text: hostileText({ good: [goodFile("2021-11-05-drink-champs.txt")], largest: LONGEST }),
    title: hostileLine,
    typed: hostileLine,
    pick: fc.nat(1000),
  }),
  open: async () => ({
    knock: async ({ text, title, typed, pick }, pace) => {
      const story = storyOf(wellFormed(textOf(text)).replaceAll("\0", ""), wellFormed(title));
      const size = story.articles.reduce(
        (sum, { article }) => sum + Buffer.byteLength(article.text),
        0,
      );
      const bot = await testBot(story);
      const words = pick % 2 === 0 ? typed : someWords(story, pick);
      await checkDiscord(bot, story, words, size, pace);
      await checkTerminal(bot, words, size, pace);
      await checkPages(story, pick, size, pace);
      if (pick % 20 === 0) await checkPicture(bot, pace);
      await bot.library.close();
    },
    close: async () => undefined,
  }),
});

function storyOf(text: string, title: string): Story {
  const articles = [text, "“We go,” Ann Berg said on May 5."].map((each, at) => {
    const article = createArticle({ id: `a${at}`, text: each, title, published: DAY });
    return { article, analysis: analyze(article) };
  });
  return buildStory({ id: "odd", title, description: title, aliases: {} }, articles);
}

function someWords({ articles }: Story, pick: number): string {
  const { text } = articles[0]!.article;
  const from = Math.floor((pick / 1000) * text.length);
  return text.slice(from, from + 200);
}

function optionsFor(bot: TestBot, words: string) {
  return bot.commands.flatMap((command) => {
    if (command.kind !== "slash" || command.access === "moderators") return [];
    const options = Object.fromEntries(Object.keys(command.options).map((name) => [name, words]));
    return [
      { name: command.name, options },
      { name: command.name, options: {} },
    ];
  });
}

async function checkDiscord(bot: TestBot, story: Story, words: string, size: number, pace: Pace) {
  for (const { name, options } of optionsFor(bot, words)) {
    const asked = slash(name, options);
    const outcome = await pace.within(name, size, () => bot.respond(asked));
    await promiseTaken(asked, outcome, story);
    for (const id of (await customIds(outcome)).slice(0, 2)) {
      for (const sent of [press(id), choose(id)]) {
        await promiseTaken(sent, await bot.respond(sent), story);
      }
    }
  }
  const faults = bot.logged.filter(({ message }) => message.startsWith("Cannot"));
  promise("no answer is a fault", faults.length === 0, JSON.stringify(faults[0]));
}

async function promiseTaken(asked: object, outcome: Outcome, story: Story) {
  const problems = await outcomeProblems(asked, outcome, story, () => []);
  promise(
    "Discord takes the answer, and it quotes what is there",
    problems.length === 0,
    problems.join("; "),
  );
}

async function checkTerminal(bot: TestBot, words: string, size: number, pace: Pace) {
  for (const { name: command, options } of optionsFor(bot, words)) {
    const scope = {
      guild: null,
      story: null,
      locale: "en-GB",
      serverLocale: null,
      asker: operator,
    };
    const asked = { kind: "slash", command, options, page: 0, isPrivate: true, scope } as const;
    const reply = await bot.dispatcher.dispatch(asked);
    const shown = await pace.within("terminal", size, () =>
      renderTerminal(reply, { colour: false }),
    );
    checkTerminalText(shown);
  }
}

/** The first pages, which list much, and some that are chosen. */
async function checkPages(story: Story, pick: number, size: number, pace: Pace) {
  const pages = await pace.within("list of pages", size, () => recordPages(story));
  const paths = [...pages.keys()];
  const chosen = new Set([...paths.slice(0, 3), paths[pick % paths.length]!, paths.at(-1)!]);
  for (const path of chosen) {
    const draw = pages.get(path)!;
    const html = await pace.within("page", size, () => draw(servedLinks("odd")), DENSE.page);
    const scripts = html.match(/<script/giu)?.length ?? 0;
    promise("a page runs its own script alone", scripts === 1, `${scripts} in ${path}`);
    promise("and no handler", !/<[^>]{1,2000}\son[a-z]+=/iu.test(html.slice(0, 100_000)), path);
  }
}

/** Some tenths of a second whatever the story: it shows a bounded number of entries. */
const SLOW_PICTURE = 1_000_000;

async function checkPicture({ dispatcher }: TestBot, pace: Pace) {
  const scope = { guild: null, story: null, locale: "en-GB", serverLocale: null, asker: operator };
  const asked = {
    kind: "slash",
    command: "timeline",
    options: {},
    page: 0,
    isPrivate: true,
    scope,
  } as const;
  const { blocks } = await dispatcher.dispatch(asked);
  const block = blocks.find((each): each is PictureBlock => each.type === "picture");
  if (!block) return;
  const { png, alt } = await pace.within("picture", SLOW_PICTURE, () =>
    drawPicture(block.picture, "en-GB"),
  );
  promise("a picture is one", Buffer.from(png).subarray(1, 4).toString() === "PNG" && alt !== "");
}
