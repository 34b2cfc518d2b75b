import { beforeEach, describe, expect, it } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { readCorrection } from "#app/stories/read-correction.ts";
import { openLibrary } from "#library/open-library.ts";
import type { Outcome } from "#presenters/discord/outcome.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import {
  asModerator,
  choose,
  onMessage,
  press,
  slash,
  submit,
  typing,
} from "../discord/interactions.ts";
import { type TestBot, testBot } from "../discord/test-bot.ts";

/** What moderators correct, as they do it on Discord and as all see it then. */

const info = { id: "pier", title: "The pier", description: null, aliases: {} };
const articles = [
  createArticle({
    id: "first",
    title: "Pier stays shut",
    published: "2023-03-02",
    text: `Ada Quill, the mayor of Norwick, closed the old pier on 4 May 2019 after a storm.

“The pier will open again before the summer is over,” Quill said on Thursday.

“Nobody on this council ever asked the fishermen,” Bram Oster said.`,
  }),
];

let bot: TestBot;
let library: Awaited<ReturnType<typeof openLibrary>>;
beforeEach(async () => {
  library = await openLibrary(
    { databaseUrl: null, databaseFile: ":memory:" },
    () => new Date("2026-03-01T12:00:00Z"),
  );
  bot = await testBot(await storyNow(), {
    library,
    findIndex: async () => indexOf(await storyNow()),
  });
});

const indexOf = (story: StoryIndex["story"]) => createStoryIndex(story);

async function storyNow() {
  const kept = await library.corrections.list("pier", "900000000000000003");
  const standing = kept.filter(({ undone }) => undone === null).map(readCorrection);
  return buildStory(
    info,
    articles.map((article) => ({ article, analysis: analyze(article) })),
    standing,
  );
}

const shown = ({ response }: Outcome) => JSON.stringify(response);
const idOf = async (words: string) => {
  const spoken = (await storyNow()).quotations.find(({ article, start, end }) =>
    article.text.slice(start, end).includes(words),
  );
  return `#${spoken?.id}`;
};
const moderate = async (name: string, options: Record<string, string>) =>
  shown(await bot.respond(asModerator(slash(name, options))));
const ask = async (name: string, options: Record<string, string>) =>
  shown(await bot.respond(slash(name, options)));

/** The states of buttons and choices by their labels. */
function states(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  JSON.parse(text, (_, value) => {
    if (value?.label && (value.custom_id || value.value)) {
      found.set(value.label, value.custom_id ?? value.value);
    }
    return value;
  });
  return found;
}

describe("the menu below an answer", () => {
  const formOf = async (state: string | undefined) => {
    const { response } = await bot.respond(asModerator(choose(state ?? "")));
    expect(response.type).toBe(9);
    return JSON.parse(JSON.stringify(response)).data as {
      custom_id: string;
      title: string;
      components: { component: { custom_id: string; required: boolean; value: string } }[];
    };
  };

  it.each([
    ["a quotation", "quotes", { person: "Ada Quill" }],
    ["an event", "timeline", {}],
    ["an article", "sources", { article: "Pier stays shut" }],
    ["a question's answer", "ask", { question: "What did Ada Quill say about the pier?" }],
    ["a verdict", "check", { quote: "The pier will open again before the summer is over" }],
  ])("of %s opens what joins two people and what tells one apart", async (_, name, options) => {
    const answered = await bot.respond(asModerator(slash(name, options)));
    // The timeline with its picture follows.
    const offered = states(JSON.stringify([answered.response, await answered.followUp]));
    const join = await formOf(offered.get("Ada Quill: Two people are one"));
    expect(join.title).toBe("Ada Quill: Two people are one");
    expect(join.components).toMatchObject([{ component: { custom_id: "other", required: true } }]);
    const joined = await bot.respond(asModerator(submit(join.custom_id, { other: "Bram Oster" })));
    expect(shown(joined)).toContain("**Ada Quill** and **Bram Oster** are one");
    const undo = states(shown(joined)).get("Undo") ?? "";
    expect(shown(await bot.respond(asModerator(press(undo))))).toContain("Taken back");
    const divide = await formOf(offered.get("Ada Quill: One person is two"));
    expect(divide.components.map(({ component }) => component.custom_id)).toEqual([
      "called",
      "name",
      "article",
    ]);
    expect(divide.components[0]?.component.value).toBe("Quill");
    const divided = await bot.respond(
      asModerator(submit(divide.custom_id, { called: "Quill", name: "Bea Quill", article: "" })),
    );
    expect(shown(divided)).toContain("**Bea Quill**, not **Ada Quill**");
  });

  it("is one for several claims in a message, as Discord takes no two of a name", async () => {
    const message =
      "“The pier will open again before the summer is over” and “Nobody on this council ever asked the fishermen”";
    const text = shown(await bot.respond(asModerator(onMessage("Check this quote", message))));
    expect(text.match(/"placeholder"/gu)).toHaveLength(1);
    const labels = [...states(text).keys()];
    expect(labels.filter((label) => label.startsWith("“"))).toHaveLength(2);
  });

  it("is not there for anybody else", async () => {
    expect(await ask("quotes", { person: "Ada Quill" })).not.toContain("placeholder");
  });
});

describe("somebody whom moderators named first", () => {
  beforeEach(async () => {
    const quotation = await idOf("fishermen");
    await moderate("correct quotation", { quotation, speaker: "Cleo Marsh" });
  });

  it.each([
    ["Cleo Marsh", "Ada Quill"],
    ["Ada Quill", "Cleo Marsh"],
  ])("is one with somebody of the articles: %s, %s", async (person, other) => {
    await moderate("correct merge", { person, other });
    expect((await storyNow()).unanchored).toEqual([]);
    for (const name of [person, other]) {
      const said = await ask("quotes", { person: name });
      expect(said).toContain("fishermen");
      expect(said).toContain("before the summer");
      expect(said).toContain(`### ${person}`);
    }
  });
});

describe("/correct quotation", () => {
  it("names another speaker, which all see, with the day and without who did it", async () => {
    const quotation = await idOf("fishermen");
    const kept = await moderate("correct quotation", { quotation, speaker: "Ada Quill" });
    expect(kept).toContain("was said by **Ada Quill**");
    const answer = await ask("who-said", {
      words: "nobody on this council ever asked the fishermen",
    });
    expect(answer).toContain("### Ada Quill");
    expect(answer).toContain("corrected by moderators on 1 March 2026");
    expect(answer).not.toContain("111111111111111111");
    expect(await ask("quotes", { person: "Bram Oster" })).not.toContain("fishermen");
  });

  it("takes the words as one remembers them", async () => {
    await moderate("correct quotation", {
      quotation: "asked the fishermen",
      speaker: "Cleo Marsh",
    });
    expect(await ask("quotes", { person: "Cleo Marsh" })).toContain("fishermen");
  });

  it("opens a form with what is on record, from a reply's own menu or button", async () => {
    const list = await moderate("quotes", { person: "Ada Quill" });
    const state =
      [...states(list)].find(([label]) => label.includes("before the summer"))?.[1] ?? "";
    const form = await bot.respond(asModerator(choose(state)));
    expect(form.response).toMatchObject({
      type: 9,
      data: {
        components: [
          { type: 10, content: "> “The pier will open again before the summer is over,”" },
          { component: { custom_id: "speaker", value: "Ada Quill" } },
          { component: { custom_id: "date", value: "2023-03-02" } },
          { component: { custom_id: "is", type: 3 } },
        ],
      },
    });
    const one = await moderate("who-said", {
      words: "The pier will open again before the summer is over",
    });
    expect(one).toContain('"placeholder":"Correct…"');
    const chosen = states(one).get("“The pier will open again before the summer is over,”") ?? "";
    expect((await bot.respond(asModerator(choose(chosen)))).response.type).toBe(9);
  });

  it("keeps from a form what differs, and nothing else", async () => {
    const quotation = await idOf("summer");
    const form = await bot.respond(asModerator(slash("correct quotation", { quotation })));
    const { custom_id = "" } =
      "data" in form.response ? (form.response.data as { custom_id: string }) : {};
    const same = { speaker: "Ada Quill", date: "2023-03-02", is: "quotation" };
    expect(shown(await bot.respond(asModerator(submit(custom_id, same))))).toContain(
      "Nothing to correct",
    );
    expect(await library.corrections.list("pier", "900000000000000003")).toEqual([]);
    const other = { ...same, date: "2023-03-01" };
    expect(shown(await bot.respond(asModerator(submit(custom_id, other))))).toContain(
      "was said on",
    );
    expect(await library.corrections.list("pier", "900000000000000003")).toMatchObject([
      { kind: "quotation-date", by: "111111111111111111", undone: null },
    ]);
  });

  it.each([
    ["Undo the speaker", { speaker: "Bram Oster", date: "2023-02-28" }],
    ["Undo the date", { speaker: "Cleo Marsh", date: "2023-03-02" }],
  ])("of two at once offers to take back each: %s", async (label, left) => {
    const quotation = await idOf("fishermen");
    const kept = states(
      await moderate("correct quotation", {
        quotation,
        speaker: "Cleo Marsh",
        date: "2023-02-28",
      }),
    );
    expect([...kept.keys()]).toEqual(["Undo the speaker", "Undo the date", "All corrections"]);
    await bot.respond(asModerator(press(kept.get(label) ?? "")));
    const { quotations } = await storyNow();
    const now = quotations.find(({ article, start, end }) =>
      article.text.slice(start, end).includes("fishermen"),
    );
    expect({ speaker: now?.speaker?.name, date: now?.date }).toEqual(left);
  });

  describe("from a form, after another moderator corrected the same quotation", () => {
    const shownFirst = { speaker: "Bram Oster", date: "2023-03-02", is: "quotation" };
    const correctedBetween = async (other: object, written: object) => {
      const quotation = await idOf("fishermen");
      const { response } = await bot.respond(
        asModerator(slash("correct quotation", { quotation })),
      );
      const { custom_id } = (response as { data: { custom_id: string } }).data;
      await moderate("correct quotation", { quotation, ...other });
      const form = submit(custom_id, { ...shownFirst, ...written });
      const text = shown(await bot.respond(asModerator(form)));
      const said = (await storyNow()).quotations.find(({ id }) => `#${id}` === quotation);
      return { text, speaker: said?.speaker?.name, date: said?.date };
    };

    it.each([
      ["another field", { speaker: "Cleo Marsh" }, { date: "2023-03-01" }, "was said on"],
      ["another field", { date: "2023-03-01" }, { speaker: "Cleo Marsh" }, "was said by"],
      ["the same", { speaker: "Cleo Marsh" }, { speaker: "Cleo Marsh", date: "2023-03-01" }, "on"],
    ])("what was changed in %s is kept beside it", async (_, other, written, words) => {
      expect(await correctedBetween(other, written)).toEqual({
        text: expect.stringContaining(words),
        speaker: "Cleo Marsh",
        date: "2023-03-01",
      });
      expect(await library.corrections.list("pier", "900000000000000003")).toHaveLength(2);
    });

    it("what was left as it was shown takes nothing back", async () => {
      const now = await correctedBetween({ speaker: "Cleo Marsh" }, {});
      expect(now).toMatchObject({ speaker: "Cleo Marsh", date: "2023-03-02" });
      expect(now.text).toContain("Nothing to correct");
    });

    it.each([
      [{ speaker: "Cleo Marsh" }, { speaker: "Ada Quill" }, "was said by **Ada Quill**"],
      [{ date: "2023-03-01" }, { date: "2023-02-28", speaker: "Cleo Marsh" }, "**Cleo Marsh**"],
    ])("what both changed is told and not kept: %j, %j", async (other, written, words) => {
      const now = await correctedBetween(other, written);
      expect(now).toMatchObject({ speaker: "Bram Oster", date: "2023-03-02", ...other });
      expect(now.text).toContain("somebody else corrected the same meanwhile");
      expect(now.text).toContain(words);
      const anew = await bot.respond(asModerator(press(states(now.text).get("Correct…") ?? "")));
      expect(JSON.stringify(anew.response)).toContain(Object.values(other)[0]);
    });
  });

  it("takes what is none off the record", async () => {
    await moderate("correct quotation", {
      quotation: await idOf("fishermen"),
      is: "not-a-quotation",
    });
    expect(await ask("quotes", { person: "Bram Oster" })).not.toContain("fishermen");
  });

  it.each([
    ["an unknown quotation", { quotation: "#q0", speaker: "Ada Quill" }, "Cannot correct"],
    ["no date", { quotation: "fishermen", date: "soon" }, "Cannot read"],
  ])("refuses %s", async (_, options, reason) => {
    expect(await moderate("correct quotation", options)).toContain(reason);
    expect(await library.corrections.list("pier", "900000000000000003")).toEqual([]);
  });

  it("offers quotations by their words", async () => {
    const offered = await bot.respond(
      asModerator(typing("correct quotation", { quotation: "fisher" }, "quotation")),
    );
    expect(shown(offered)).toContain(`"value":"${await idOf("fishermen")}"`);
  });
});

describe("/correct event", () => {
  it("puts an event at another date, and says so in the timeline", async () => {
    const event = (await storyNow()).events.find(({ date }) => date === "2019-05-04");
    await moderate("correct event", { event: `#${event?.id}`, date: "2018" });
    const outcome = await bot.respond(slash("timeline"));
    const timeline = JSON.stringify(await outcome.followUp);
    expect(timeline).toContain("**2018**");
    expect(timeline).toContain("corrected by moderators on 1 March 2026");
  });

  it.each([
    ["2017", "somebody else corrected the same meanwhile"],
    ["2019-05-04", "Nothing to correct"],
    ["2018", "Nothing to correct"],
  ])("leaves from a form what another moderator put it at meanwhile: %s", async (date, words) => {
    const found = (await storyNow()).events.find((each) => each.date === "2019-05-04");
    const event = `#${found?.id}`;
    const { response } = await bot.respond(asModerator(slash("correct event", { event })));
    const { custom_id } = (response as { data: { custom_id: string } }).data;
    await moderate("correct event", { event, date: "2018" });
    expect(shown(await bot.respond(asModerator(submit(custom_id, { date }))))).toContain(words);
    expect(await library.corrections.list("pier", "900000000000000003")).toHaveLength(1);
  });
});

describe("/correct merge and /correct split", () => {
  it("join and part people", async () => {
    await moderate("correct merge", { person: "Ada Quill", other: "Bram Oster" });
    expect(await ask("quotes", { person: "Ada Quill" })).toContain("fishermen");
    await moderate("correct split", {
      person: "Ada Quill",
      called: "Bram Oster",
      name: "Bram Oster Jr",
    });
    expect(await ask("quotes", { person: "Bram Oster Jr" })).toContain("fishermen");
  });

  it("part people in one article, when it is added again under another id too", async () => {
    await moderate("correct split", {
      person: "Ada Quill",
      called: "Quill",
      name: "Bea Quill",
      article: "first",
    });
    expect(await ask("quotes", { person: "Bea Quill" })).toContain("will open again");
    const [first] = articles.splice(0);
    articles.push({ ...first!, id: "first-again" });
    expect(await ask("quotes", { person: "Bea Quill" })).toContain("will open again");
    expect(await moderate("correct list", {})).not.toContain("gone");
    articles.splice(0, 1, first!);
  });

  it("leave a quotation with whom it was given to while two were one", async () => {
    const merged = await moderate("correct merge", { person: "Ada Quill", other: "Bram Oster" });
    await moderate("correct quotation", { quotation: "pier will open", speaker: "bram oster" });
    expect(await ask("quotes", { person: "Ada Quill" })).toContain("will open again");
    await bot.respond(asModerator(press(states(merged).get("Undo") ?? "")));
    expect(await ask("quotes", { person: "Bram Oster" })).toContain("will open again");
    expect(await ask("quotes", { person: "Ada Quill" })).not.toContain("will open again");
  });

  it.each([
    ["correct merge", { person: "Ada Quill", other: "Quill" }, "with themselves"],
    ["correct merge", { person: "Ada Quill", other: "Zoltan" }, "Cannot find Zoltan"],
    ["correct split", { person: "Ada Quill", called: "Zoltan", name: "Z" }, "do not call"],
    ["correct split", { person: "Ada Quill", called: "Quill", name: "Ada Quill" }, "by one name"],
  ])("%s refuses %j", async (command, options, reason) => {
    expect(await moderate(command, options)).toContain(reason);
  });
});

describe("/correct list and /correct undo", () => {
  it("tell who did what when, and take it back", async () => {
    expect(await moderate("correct list", {})).toContain("Nothing has been corrected");
    const kept = await moderate("correct quotation", {
      quotation: "fishermen",
      speaker: "Cleo Marsh",
    });
    const list = await moderate("correct list", {});
    expect(list).toContain(
      "“Nobody on this council ever asked the fishermen” was said by **Cleo Marsh**",
    );
    expect(list).toContain("by <@111111111111111111> on 1 March 2026");
    expect(shown(await bot.respond(asModerator(press(states(kept).get("Undo") ?? ""))))).toContain(
      "Taken back",
    );
    expect(await ask("quotes", { person: "Bram Oster" })).toContain("fishermen");
    expect(await moderate("correct list", {})).toContain("taken back by");
    expect(await moderate("correct undo", { correction: "1" })).toContain("no such correction");
  });

  it("tell of what no longer finds its place", async () => {
    const anchor = { article: "first", words: "Words that went", before: "", after: "", start: 0 };
    const server = "900000000000000003";
    const what = { name: "Cleo Marsh" };
    await library.corrections.add({
      story: "pier",
      server,
      kind: "speaker",
      anchor,
      what,
      by: "1",
    });
    expect(await moderate("correct list", {})).toContain("its place is gone");
  });
});
