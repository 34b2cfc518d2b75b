import { beforeEach, describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { encodeAction } from "#presenters/discord/encode-action.ts";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import { asModerator, press, slash, submit } from "../discord/interactions.ts";
import { outcomeProblems } from "../discord/outcome-problems.ts";
import { loadSpec } from "../discord/spec.ts";
import { type TestBot, testBot } from "../discord/test-bot.ts";
import { sharedIsHere } from "../helpers/shared.ts";

/** A form that was sent with something missing or mistyped: what is said, and what is kept of it. */

const article = createArticle({
  id: "first",
  title: "Pier stays shut",
  published: "2023-03-02",
  text: "Ada Quill closed the old pier on 4 May 2019.\n\n“It will open again,” Quill said on Thursday.",
});
const info = { id: "pier", title: "The pier", description: null, aliases: {} };
const story = buildStory(info, [{ article, analysis: analyze(article) }]);
const spec = sharedIsHere ? loadSpec() : () => [];

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot(story);
});

async function sent(interaction: Parameters<typeof asModerator>[0]): Promise<Outcome> {
  const asked = asModerator(interaction);
  const outcome = await bot.respond(asked);
  expect(await outcomeProblems(asked, outcome, story, spec)).toEqual([]);
  return outcome;
}

interface Form {
  readonly custom_id: string;
  readonly components: readonly {
    component: { custom_id: string; value?: string; required?: boolean };
  }[];
}

function formIn({ response }: Outcome): Form {
  expect(response.type).toBe(9);
  return (response as unknown as { data: Form }).data;
}

const valuesOf = ({ components }: Form) =>
  Object.fromEntries(components.map(({ component }) => [component.custom_id, component.value]));

const shown = ({ response }: Outcome) => JSON.stringify(response);
const again = (outcome: Outcome) =>
  /"label":"Open the form again","custom_id":"([^"]+)"/.exec(shown(outcome))?.[1] ?? "none";
const filesOf = ({ files }: Outcome) =>
  files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);

const quotation = `#${story.quotations[0]?.id}`;
const LONG = "“The pier is ours,” Mara Lund said on Monday.\n\n".repeat(80);

describe.each([
  ["/articles add", "articles add", {}, { title: "", date: "", text: "" }, "without “date”"],
  ["/correct merge", "correct merge", { person: "Ada Quill" }, { other: "  " }, "without “other”"],
  [
    "/correct split",
    "correct split",
    { person: "Ada Quill" },
    { called: "Quill", name: " ", article: "" },
    "without “name”",
  ],
  [
    "/correct quotation",
    "correct quotation",
    { quotation },
    { speaker: "", date: "", is: "" },
    "say what is to be changed",
  ],
])("the form of %s", (_, command, options, empty, words) => {
  it("sent without what it needs is answered with what is missing, and opens again", async () => {
    const form = formIn(await sent(slash(command, options)));
    const told = await sent(submit(form.custom_id, empty));
    expect(told.response).toMatchObject({ type: 4, data: { flags: 32768 | 64 } });
    expect(shown(told)).toContain(words);
    const opened = formIn(await sent(press(again(told))));
    expect(opened.components).toEqual(form.components);
  });
});

describe("the form of /articles add", () => {
  const open = async () => formIn(await sent(slash("articles add")));

  it("cannot be sent without day and text", async () => {
    const needs = (await open()).components.map(({ component }) => component.required);
    expect(needs).toEqual([false, true, true]);
  });

  it.each([
    ["no day", " ", "without “date”"],
    ["a mistyped day", "5 Novmber 2021", "as a day"],
  ])("with %s keeps the rest and hands a long text back", async (_, date, words) => {
    const written = { title: "Pier opened", date, text: LONG };
    const told = await sent(submit((await open()).custom_id, written));
    expect(shown(told)).toContain(words);
    expect(shown(told)).toContain("did not fit");
    expect(filesOf(told)).toEqual([["text-1.txt", LONG]]);
    const opened = valuesOf(formIn(await sent(press(again(told)))));
    expect(opened).toEqual({ title: "Pier opened", date: date.trim(), text: "" });
  });

  it("keeps a short text in the form", async () => {
    const written = { title: "Pier | opened", date: "soon", text: "The pier is ~ours=, 100%" };
    const told = await sent(submit((await open()).custom_id, written));
    expect(told.files).toEqual([]);
    expect(shown(told)).not.toContain("did not fit");
    expect(valuesOf(formIn(await sent(press(again(told)))))).toEqual(written);
  });

  it("of a link opens again for its day", async () => {
    const link = "https://news.example/pier";
    const asked = { command: "articles add", options: { link }, page: 1, place: "aside" } as const;
    const form = formIn(await sent(press(encodeAction(asked, bot.commands) ?? "")));
    const told = await sent(submit(form.custom_id, { title: "Pier opened", date: "" }));
    expect(shown(told)).toContain("without “date”");
    const opened = formIn(await sent(press(again(told))));
    expect(valuesOf(opened)).toEqual({ title: "Pier opened", date: "" });
  });
});

it("hands back what was written where the form is old or came too soon", async () => {
  const written = { title: "", date: "2021", text: LONG };
  const old = await sent(submit("1xxx|articles add|0", written));
  expect(shown(old)).toContain("from another version");
  expect(filesOf(old).map(([, text]) => text)).toContain(LONG);
  const { custom_id } = formIn(await sent(slash("articles add")));
  bot = await testBot(story, { cooldown: async () => 3 });
  const soon = await sent(submit(custom_id, written));
  expect(shown(soon)).toContain("One moment");
  expect(filesOf(soon)).toEqual([["text-1.txt", LONG]]);
  expect(again(soon)).toContain("2021");
});
