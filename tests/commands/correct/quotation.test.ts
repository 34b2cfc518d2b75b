import { beforeEach, describe, expect, it } from "vitest";
import { asModerator, choose, press, slash, submit, typing } from "../../discord/interactions.ts";
import { openPierRecord, type PierRecord, shown, states } from "./pier-record.ts";

let pier: PierRecord;
beforeEach(async () => {
  pier = await openPierRecord();
});

describe("/correct quotation", () => {
  it("names another speaker, which all see, with the day and without who did it", async () => {
    const quotation = await pier.idOf("fishermen");
    const kept = await pier.moderate("correct quotation", { quotation, speaker: "Ada Quill" });
    expect(kept).toContain("was said by **Ada Quill**");
    const answer = await pier.ask("who-said", {
      words: "nobody on this council ever asked the fishermen",
    });
    expect(answer).toContain("### Ada Quill");
    expect(answer).toContain("corrected by moderators on 1 March 2026");
    expect(answer).not.toContain("111111111111111111");
    expect(await pier.ask("quotes", { person: "Bram Oster" })).not.toContain("fishermen");
  });

  it("takes the words as one remembers them", async () => {
    await pier.moderate("correct quotation", {
      quotation: "asked the fishermen",
      speaker: "Cleo Marsh",
    });
    expect(await pier.ask("quotes", { person: "Cleo Marsh" })).toContain("fishermen");
  });

  it("opens a form with what is on record, from a reply's own menu or button", async () => {
    const list = await pier.moderate("quotes", { person: "Ada Quill" });
    const state =
      [...states(list)].find(([label]) => label.includes("before the summer"))?.[1] ?? "";
    const form = await pier.respond(asModerator(choose(state)));
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
    const one = await pier.moderate("who-said", {
      words: "The pier will open again before the summer is over",
    });
    expect(one).toContain('"placeholder":"Correct…"');
    const chosen = states(one).get("“The pier will open again before the summer is over,”") ?? "";
    expect((await pier.respond(asModerator(choose(chosen)))).response.type).toBe(9);
  });

  it("keeps from a form what differs, and nothing else", async () => {
    const quotation = await pier.idOf("summer");
    const form = await pier.respond(asModerator(slash("correct quotation", { quotation })));
    const { custom_id = "" } =
      "data" in form.response ? (form.response.data as { custom_id: string }) : {};
    const same = { speaker: "Ada Quill", date: "2023-03-02", is: "quotation" };
    expect(shown(await pier.respond(asModerator(submit(custom_id, same))))).toContain(
      "Nothing to correct",
    );
    expect(await pier.library.corrections.list("pier", "900000000000000003")).toEqual([]);
    const other = { ...same, date: "2023-03-01" };
    expect(shown(await pier.respond(asModerator(submit(custom_id, other))))).toContain(
      "was said on",
    );
    expect(await pier.library.corrections.list("pier", "900000000000000003")).toMatchObject([
      { kind: "quotation-date", by: "111111111111111111", undone: null },
    ]);
  });

  it.each([
    ["Undo the speaker", { speaker: "Bram Oster", date: "2023-02-28" }],
    ["Undo the date", { speaker: "Cleo Marsh", date: "2023-03-02" }],
  ])("of two at once offers to take back each: %s", async (label, left) => {
    const quotation = await pier.idOf("fishermen");
    const kept = states(
      await pier.moderate("correct quotation", {
        quotation,
        speaker: "Cleo Marsh",
        date: "2023-02-28",
      }),
    );
    expect([...kept.keys()]).toEqual(["Undo the speaker", "Undo the date", "All corrections"]);
    await pier.respond(asModerator(press(kept.get(label) ?? "")));
    const { quotations } = await pier.storyNow();
    const now = quotations.find(({ article, start, end }) =>
      article.text.slice(start, end).includes("fishermen"),
    );
    expect({ speaker: now?.speaker?.name, date: now?.date }).toEqual(left);
  });

  describe("from a form, after another moderator corrected the same quotation", () => {
    const shownFirst = { speaker: "Bram Oster", date: "2023-03-02", is: "quotation" };
    const correctedBetween = async (other: object, written: object) => {
      const quotation = await pier.idOf("fishermen");
      const { response } = await pier.respond(
        asModerator(slash("correct quotation", { quotation })),
      );
      const { custom_id } = (response as { data: { custom_id: string } }).data;
      await pier.moderate("correct quotation", { quotation, ...other });
      const form = submit(custom_id, { ...shownFirst, ...written });
      const text = shown(await pier.respond(asModerator(form)));
      const said = (await pier.storyNow()).quotations.find(({ id }) => `#${id}` === quotation);
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
      expect(await pier.library.corrections.list("pier", "900000000000000003")).toHaveLength(2);
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
      const anew = await pier.respond(asModerator(press(states(now.text).get("Correct…") ?? "")));
      expect(JSON.stringify(anew.response)).toContain(Object.values(other)[0]);
    });
  });

  it("takes what is none off the record", async () => {
    await pier.moderate("correct quotation", {
      quotation: await pier.idOf("fishermen"),
      is: "not-a-quotation",
    });
    expect(await pier.ask("quotes", { person: "Bram Oster" })).not.toContain("fishermen");
  });

  it.each([
    ["an unknown quotation", { quotation: "#q0", speaker: "Ada Quill" }, "Cannot correct"],
    ["no date", { quotation: "fishermen", date: "soon" }, "Cannot read"],
  ])("refuses %s", async (_, options, reason) => {
    expect(await pier.moderate("correct quotation", options)).toContain(reason);
    expect(await pier.library.corrections.list("pier", "900000000000000003")).toEqual([]);
  });

  it("offers quotations by their words", async () => {
    const offered = await pier.respond(
      asModerator(typing("correct quotation", { quotation: "fisher" }, "quotation")),
    );
    expect(shown(offered)).toContain(`"value":"${await pier.idOf("fishermen")}"`);
  });
});
