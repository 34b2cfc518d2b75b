import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHANNEL } from "../discord/interaction-payload.ts";
import { type StrictDiscord, startStrictDiscord } from "../discord/strict-discord.ts";
import { sharedIsHere } from "../helpers/shared.ts";

/** What the strict Discord holds against a bot. */

let discord: StrictDiscord;
let now = 0;
beforeAll(async () => {
  discord = await startStrictDiscord(() => now);
});
afterAll(() => discord.stop());

const message = {
  type: 4,
  data: { content: "Here", allowed_mentions: { parse: [] } },
};
const modal = {
  type: 9,
  data: { custom_id: "a", title: "A", components: [{ type: 10, content: "A" }] },
};

describe("an answer over HTTP", () => {
  const answered = async (type: 2 | 5, callback: object, after: number) => {
    const { problems, sent } = discord;
    const before = { problems: problems.length, sent: sent.length };
    const payload = await discord.createInteraction({ type, data: {} });
    now += after;
    await discord.takeAnswer(payload, Response.json(callback));
    return { problems: problems.slice(before.problems), taken: sent.length - before.sent };
  };

  it("is taken within three seconds", async () => {
    expect(await answered(2, message, 2000)).toEqual({ problems: [], taken: 1 });
  });

  it("is refused after three seconds", async () => {
    const problems = ["the answer is refused: 10062 Unknown interaction"];
    expect(await answered(2, message, 3500)).toEqual({ problems, taken: 0 });
  });

  it("to a form is no form", async () => {
    const problems = ["the answer is refused: 50035 Invalid Form Body"];
    expect(await answered(5, modal, 0)).toEqual({ problems, taken: 0 });
  });
});

it.skipIf(!sharedIsHere)("a message in a channel follows Discord's description", async () => {
  const say = (body: object) =>
    fetch(`${discord.api}/v10/channels/${CHANNEL}/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bot ${discord.token}` },
      body: JSON.stringify(body),
    });
  const before = discord.problems.length;
  await say(message.data);
  expect(discord.problems.slice(before)).toEqual([]);
  await say({ ...message.data, tts: "loud" });
  expect(discord.problems.slice(before)).toEqual([
    expect.stringMatching(/^MessageCreateRequest\/tts /),
  ]);
});
