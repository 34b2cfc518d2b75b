import { beforeEach, describe, expect, it } from "vitest";
import { asModerator, press } from "../../discord/interactions.ts";
import { openPierRecord, type PierRecord, shown, states } from "./pier-record.ts";

let pier: PierRecord;
beforeEach(async () => {
  pier = await openPierRecord();
});

describe("/correct list and /correct undo", () => {
  it("tell who did what when, and take it back", async () => {
    expect(await pier.moderate("correct list", {})).toContain("Nothing has been corrected");
    const kept = await pier.moderate("correct quotation", {
      quotation: "fishermen",
      speaker: "Cleo Marsh",
    });
    const list = await pier.moderate("correct list", {});
    expect(list).toContain(
      "“Nobody on this council ever asked the fishermen” was said by **Cleo Marsh**",
    );
    expect(list).toContain("by <@111111111111111111> on 1 March 2026");
    expect(shown(await pier.respond(asModerator(press(states(kept).get("Undo") ?? ""))))).toContain(
      "Taken back",
    );
    expect(await pier.ask("quotes", { person: "Bram Oster" })).toContain("fishermen");
    expect(await pier.moderate("correct list", {})).toContain("taken back by");
    expect(await pier.moderate("correct undo", { correction: "1" })).toContain(
      "no such correction",
    );
  });

  it("tell of what no longer finds its place", async () => {
    const anchor = { article: "first", words: "Words that went", before: "", after: "", start: 0 };
    const server = "900000000000000003";
    const what = { name: "Cleo Marsh" };
    await pier.library.corrections.add({
      story: "pier",
      server,
      kind: "speaker",
      anchor,
      what,
      by: "1",
    });
    expect(await pier.moderate("correct list", {})).toContain("its place is gone");
  });
});
