import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { MessageFlags } from "discord-api-types/v10";
import { expect, test } from "vitest";
import type { DiscordMessage } from "#presenters/discord/outcome.ts";
import { sendMessage } from "#surfaces/rest/send-message.ts";

const message: DiscordMessage = {
  flags: MessageFlags.IsComponentsV2,
  components: [],
  attachments: [],
  allowed_mentions: { parse: [] },
};

test("a message is posted into its channel with the bot's token", async () => {
  const heard: unknown[] = [];
  const hear = async (request: IncomingMessage) => {
    const { method, url, headers } = request;
    heard.push([method, url, headers.authorization, await json(request)]);
  };
  const server = createServer((request, response) => {
    void hear(request).then(() =>
      response.writeHead(200, { "content-type": "application/json" }).end("{}"),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await sendMessage("the.token", `http://127.0.0.1:${port}/api`)("7", message);
  expect(heard).toEqual([
    ["POST", "/api/v10/channels/7/messages", "Bot the.token", { ...message }],
  ]);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
