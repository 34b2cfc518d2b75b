import { beforeEach, describe, expect, it } from "vitest";
import {
  asModerator,
  choose,
  onMessage,
  press,
  slash,
  submit,
} from "../../discord/interactions.ts";
import { openPierRecord, type PierRecord, shown, states } from "./pier-record.ts";

let pier: PierRecord;
beforeEach(async () => {
  pier = await openPierRecord();
});

describe("the menu below an answer", () => {
  const formOf = async (state: string | undefined) => {
    const { response } = await pier.respond(asModerator(choose(state ?? "")));
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
    const answered = await pier.respond(asModerator(slash(name, options)));
    // The timeline with its picture follows.
    const offered = states(JSON.stringify([answered.response, await answered.followUp]));
    const join = await formOf(offered.get("Ada Quill: Two people are one"));
    expect(join.title).toBe("Ada Quill: Two people are one");
    expect(join.components).toMatchObject([{ component: { custom_id: "other", required: true } }]);
    const joined = await pier.respond(asModerator(submit(join.custom_id, { other: "Bram Oster" })));
    expect(shown(joined)).toContain("**Ada Quill** and **Bram Oster** are one");
    const undo = states(shown(joined)).get("Undo") ?? "";
    expect(shown(await pier.respond(asModerator(press(undo))))).toContain("Taken back");
    const divide = await formOf(offered.get("Ada Quill: One person is two"));
    expect(divide.components.map(({ component }) => component.custom_id)).toEqual([
      "called",
      "name",
      "article",
    ]);
    expect(divide.components[0]?.component.value).toBe("Quill");
    const divided = await pier.respond(
      asModerator(submit(divide.custom_id, { called: "Quill", name: "Bea Quill", article: "" })),
    );
    expect(shown(divided)).toContain("**Bea Quill**, not **Ada Quill**");
  });

  it("is one for several claims in a message, as Discord takes no two of a name", async () => {
    const message =
      "“The pier will open again before the summer is over” and “Nobody on this council ever asked the fishermen”";
    const text = shown(await pier.respond(asModerator(onMessage("Check this quote", message))));
    expect(text.match(/"placeholder"/gu)).toHaveLength(1);
    const labels = [...states(text).keys()];
    expect(labels.filter((label) => label.startsWith("“"))).toHaveLength(2);
  });

  it("is not there for anybody else", async () => {
    expect(await pier.ask("quotes", { person: "Ada Quill" })).not.toContain("placeholder");
  });
});
