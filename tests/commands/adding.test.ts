import { beforeEach, describe, expect, it } from "vitest";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { buildStory } from "#story/build-story.ts";
import { asModerator, GUILD, press, slash, submit } from "../discord/interactions.ts";
import { type TestBot, testBot } from "../discord/test-bot.ts";
import { page } from "../reading/html/page.ts";

/** What a moderator adds without saying when it appeared. */

const info = { id: "pier", title: "The pier", description: null, aliases: {} };
const bytes = new TextEncoder().encode(page());
/** A web of pages that name no day. */
const fetch: Fetcher = async (link) => {
  return { link, bytes, contentType: "text/html", etag: null, lastModified: null };
};

let bot: TestBot;
let library: Library;

beforeEach(async () => {
  const place = { databaseUrl: null, databaseFile: ":memory:" };
  library = await openLibrary(place, () => new Date("2026-03-01T12:00:00Z"));
  await library.stories.create({ ...info, server: GUILD });
  bot = await testBot(buildStory(info, []), { library, fetch });
});

const sent = async (interaction: ReturnType<typeof slash> | ReturnType<typeof press>) =>
  (await bot.respond(asModerator(interaction))).response;
const add = (given: Record<string, string>) => sent(slash("articles add", given));
const kept = () => library.articles.list("pier");

describe("a pasted text", () => {
  const long = (length: number) =>
    "The pier is shut. "
      .repeat(400)
      .slice(0, length - 1)
      .concat("!");

  it("stands whole in the form that asks for its day", async () => {
    const text = long(4000);
    expect(await add({ text })).toMatchObject({
      type: 9,
      data: { components: [{}, {}, { component: { custom_id: "text", value: text } }] },
    });
  });

  it("is asked for again when it is longer than a form holds, and taken with its day", async () => {
    const text = long(4001);
    expect(JSON.stringify(await add({ text }))).toContain(
      "the text has more than 4000 characters. Add it again with “date”, or as a file.",
    );
    expect(JSON.stringify(await add({ text, date: "2024-05-01" }))).toContain("Added");
    expect((await library.articles.read("pier"))[0]?.source).toContain(text.slice(-40));
  });
});

describe("a link to a page without a day", () => {
  it.each([30, 79, 80, 81, 300, 2000])(
    "of %i characters is asked for in a form",
    async (length) => {
      const link = "https://pier.example/".padEnd(length, "a");
      const undated = JSON.stringify(await add({ link }));
      expect(undated).toContain("it says no day");
      const [, state = ""] = /"custom_id":"([^"]+)"/.exec(undated) ?? [];
      const form = (await sent(press(state))) as FormResponse;
      expect(form.type).toBe(9);
      const fields = form.data.components.map(({ component }) => component);
      const isLinkAsked = fields.some(({ custom_id }) => custom_id === "link");
      expect(isLinkAsked).toBe(length > 79);
      if (isLinkAsked) {
        expect(fields[0]).toMatchObject({ custom_id: "link", required: true, value: "" });
        expect(undated).toContain(link);
      }
      const written = { title: "Pier shut", date: "2024-05-01", ...(isLinkAsked && { link }) };
      const added = await bot.respond(asModerator(submit(form.data.custom_id, written)));
      expect(JSON.stringify(added.response)).toContain("Added: **Pier shut**");
      expect(await kept()).toMatchObject([{ url: link, published: "2024-05-01" }]);
    },
  );
});

interface FormResponse {
  readonly type: number;
  readonly data: {
    readonly custom_id: string;
    readonly components: readonly { readonly component: { readonly custom_id: string } }[];
  };
}
