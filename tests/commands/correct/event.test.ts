import { beforeEach, describe, expect, it } from "vitest";
import { asModerator, slash, submit } from "../../discord/interactions.ts";
import { openPierRecord, type PierRecord, shown } from "./pier-record.ts";

let pier: PierRecord;
beforeEach(async () => {
  pier = await openPierRecord();
});

describe("/correct event", () => {
  it("puts an event at another date, and says so in the timeline", async () => {
    const event = (await pier.storyNow()).events.find(({ date }) => date === "2019-05-04");
    await pier.moderate("correct event", { event: `#${event?.id}`, date: "2018" });
    const outcome = await pier.respond(slash("timeline"));
    const timeline = JSON.stringify(await outcome.followUp);
    expect(timeline).toContain("**2018**");
    expect(timeline).toContain("corrected by moderators on 1 March 2026");
  });

  it.each([
    ["2017", "somebody else corrected the same meanwhile"],
    ["2019-05-04", "Nothing to correct"],
    ["2018", "Nothing to correct"],
  ])("leaves from a form what another moderator put it at meanwhile: %s", async (date, words) => {
    const found = (await pier.storyNow()).events.find((each) => each.date === "2019-05-04");
    const event = `#${found?.id}`;
    const { response } = await pier.respond(asModerator(slash("correct event", { event })));
    const { custom_id } = (response as { data: { custom_id: string } }).data;
    await pier.moderate("correct event", { event, date: "2018" });
    expect(shown(await pier.respond(asModerator(submit(custom_id, { date }))))).toContain(words);
    expect(await pier.library.corrections.list("pier", "900000000000000003")).toHaveLength(1);
  });
});
