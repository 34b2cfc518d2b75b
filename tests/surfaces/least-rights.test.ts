/** What the bot asks of Discord, and no more: intents, permissions, scopes. */
import { GatewayIntentBits } from "discord.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GatewayBot, startGatewayBot } from "../discord/gateway-bot.ts";

/** For the start of the other Discord, in ms. */
const PATIENCE = 60_000;

let on: GatewayBot;
beforeAll(async () => {
  on = await startGatewayBot();
}, PATIENCE);
afterAll(() => on.stop(), PATIENCE);

it("identifies with the intent Guilds alone", () => {
  expect(on.discord.gateway.intents).toEqual([GatewayIntentBits.Guilds]);
});

it("invites itself without a permission, as a bot with commands", () => {
  const { host, searchParams } = new URL(on.gateway.invitation);
  expect(host).toBe("discord.com");
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: expect.stringMatching(/^\d+$/),
    scope: "bot applications.commands",
    permissions: "0",
  });
});
