/** The time of day is set forward and back while the bot runs, and the bot does as before. */
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { readConfig } from "#app/config.ts";
import { type App, createApp } from "#app/create-app.ts";
import { button, slash } from "../discord/gateway-bot.ts";
import { type Interaction, interactionPayload } from "../discord/interaction-payload.ts";
import { type RecordAt, recordAt, said } from "./stories/record-at.ts";

const DAY = 86_400_000;
const jumps = [
  ["back by a day", -DAY],
  ["back by thirty years", -30 * 365 * DAY],
  ["forward by a day", DAY],
  ["forward by thirty years", 30 * 365 * DAY],
] as const;

let at: RecordAt;
let app: App;

beforeAll(async () => {
  // The timers stay the system's own, which do not follow the time of day.
  vi.useFakeTimers({ toFake: ["Date"] });
  at = recordAt();
  for (let day = 1; day < 29; day++) {
    at.write("harbour", `${day}.md`, said(`We closed the harbour gate ${day} times`));
  }
  const set = { STORIES: `${at.folder}/stories`, DATABASE_FILE: ":memory:", COOLDOWN: "600" };
  app = await createApp(readConfig(set, "none.env"), pino({ level: "silent" }));
});
afterEach(() => void vi.setSystemTime(vi.getRealSystemTime()));
afterAll(async () => {
  vi.useRealTimers();
  await app.close();
  await at.remove();
});

let asked = 0;
/** What the bot answers to somebody. */
async function answer(interaction: Interaction, person: string): Promise<string> {
  asked += 1;
  const address = { id: String(asked), token: `t-${asked}`, application: "1" };
  const { member, ...payload } = interactionPayload(interaction, address) as ReturnType<
    typeof interactionPayload
  > & { member: { user: object } };
  const user = { ...member.user, id: person };
  const { response, followUp } = await app.respond({ ...payload, member: { ...member, user } });
  // A machine that is busy answers later, with the same words.
  if (followUp !== null) return JSON.stringify((await followUp).message);
  return JSON.stringify("data" in response ? response.data : response);
}

it.each(jumps)("nobody waits longer or less for a clock that jumps %s", async (name, jumpBy) => {
  const person = `90000000000000${jumps.findIndex(([each]) => each === name)}`;
  for (let question = 0; question < 20; question++) {
    expect(await answer(slash("story"), person)).toContain("The story harbour");
  }
  for (const by of [0, jumpBy, -jumpBy]) {
    vi.setSystemTime(Date.now() + by);
    const [, seconds = ""] =
      /ask again in ([\d,]+) seconds/.exec(await answer(slash("story"), person)) ?? [];
    const wait = Number(seconds.replaceAll(",", ""));
    expect(wait).toBeLessThanOrEqual(600);
    expect(wait).toBeGreaterThan(300);
  }
});

it.each(jumps)("a button works when the clock has jumped %s", async (name, by) => {
  const person = `80000000000000${jumps.findIndex(([each]) => each === name)}`;
  const list = await answer(
    slash("quotes", [{ name: "person", type: 3, value: "Ada Quill" }]),
    person,
  );
  const ids = [...list.matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = ""]) => id);
  const message = { id: "1", flags: 32768 };
  const before = await answer(button(ids.at(-1) ?? "", message), person);
  expect(before).toContain("harbour gate");
  vi.setSystemTime(Date.now() + by);
  expect(await answer(button(ids.at(-1) ?? "", message), person)).toBe(before);
  expect(
    await answer(slash("quotes", [{ name: "person", type: 3, value: "Ada Quill" }]), person),
  ).toBe(list);
});
