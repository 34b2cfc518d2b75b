import { beforeEach, describe, expect, it } from "vitest";
import { asModerator, press } from "../../discord/interactions.ts";
import { openPierRecord, type PierRecord, states } from "./pier-record.ts";

let pier: PierRecord;
beforeEach(async () => {
  pier = await openPierRecord();
});

describe("/correct merge and /correct split", () => {
  it("join and part people", async () => {
    await pier.moderate("correct merge", { person: "Ada Quill", other: "Bram Oster" });
    expect(await pier.ask("quotes", { person: "Ada Quill" })).toContain("fishermen");
    await pier.moderate("correct split", {
      person: "Ada Quill",
      called: "Bram Oster",
      name: "Bram Oster Jr",
    });
    expect(await pier.ask("quotes", { person: "Bram Oster Jr" })).toContain("fishermen");
  });

  it("part people in one article, when it is added again under another id too", async () => {
    await pier.moderate("correct split", {
      person: "Ada Quill",
      called: "Quill",
      name: "Bea Quill",
      article: "first",
    });
    expect(await pier.ask("quotes", { person: "Bea Quill" })).toContain("will open again");
    const [first] = pier.articles.splice(0);
    pier.articles.push({ ...first!, id: "first-again" });
    expect(await pier.ask("quotes", { person: "Bea Quill" })).toContain("will open again");
    expect(await pier.moderate("correct list", {})).not.toContain("gone");
  });

  it("leave a quotation with whom it was given to while two were one", async () => {
    const merged = await pier.moderate("correct merge", {
      person: "Ada Quill",
      other: "Bram Oster",
    });
    await pier.moderate("correct quotation", {
      quotation: "pier will open",
      speaker: "bram oster",
    });
    expect(await pier.ask("quotes", { person: "Ada Quill" })).toContain("will open again");
    await pier.respond(asModerator(press(states(merged).get("Undo") ?? "")));
    expect(await pier.ask("quotes", { person: "Bram Oster" })).toContain("will open again");
    expect(await pier.ask("quotes", { person: "Ada Quill" })).not.toContain("will open again");
  });

  it.each([
    ["correct merge", { person: "Ada Quill", other: "Quill" }, "with themselves"],
    ["correct merge", { person: "Ada Quill", other: "Zoltan" }, "Cannot find Zoltan"],
    ["correct split", { person: "Ada Quill", called: "Zoltan", name: "Z" }, "do not call"],
    ["correct split", { person: "Ada Quill", called: "Quill", name: "Ada Quill" }, "by one name"],
  ])("%s refuses %j", async (command, options, reason) => {
    expect(await pier.moderate(command, options)).toContain(reason);
  });
});

describe("somebody whom moderators named first", () => {
  beforeEach(async () => {
    const quotation = await pier.idOf("fishermen");
    await pier.moderate("correct quotation", { quotation, speaker: "Cleo Marsh" });
  });

  it.each([
    ["Cleo Marsh", "Ada Quill"],
    ["Ada Quill", "Cleo Marsh"],
  ])("is one with somebody of the articles: %s, %s", async (person, other) => {
    await pier.moderate("correct merge", { person, other });
    expect((await pier.storyNow()).unanchored).toEqual([]);
    for (const name of [person, other]) {
      const said = await pier.ask("quotes", { person: name });
      expect(said).toContain("fishermen");
      expect(said).toContain("before the summer");
      expect(said).toContain(`### ${person}`);
    }
  });
});
