import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { listServers } from "#surfaces/rest/list-servers.ts";

/** Which servers the bot is in, asked over REST. */

const KEY = "ab".repeat(32);
/** 450 of them, in no order. */
const ALL = Array.from({ length: 450 }, (_, at) => String(80_000 + ((at * 7) % 450)));

let server: ReturnType<typeof createServer>;
let key: string;
/** What Discord gives after a server. */
let pageAfter: (after: string) => unknown;
let heard: string[];
let api: string;

beforeEach(async () => {
  key = KEY;
  pageAfter = (after) => {
    const rest = ALL.filter((id) => Number(id) > Number(after));
    return rest
      .toSorted()
      .slice(0, 200)
      .map((id) => ({ id, name: "Norwick" }));
  };
  heard = [];
  server = createServer(({ url = "", headers }, response) => {
    heard.push(`${headers.authorization} ${url}`);
    const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
    const isList = pathname.endsWith("/users/@me/guilds");
    const body = isList ? pageAfter(searchParams.get("after") ?? "") : { id: "1", verify_key: key };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  api = `http://127.0.0.1:${port}/api`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const list = () => listServers({ token: "the.token", publicKey: KEY, api });

it("is asked page by page, to the last", async () => {
  expect(await list()).toEqual(ALL.toSorted());
  expect(heard).toEqual([
    "Bot the.token /api/v10/applications/@me",
    ...["0", "80199", "80399", "80449"].map(
      (after) => `Bot the.token /api/v10/users/@me/guilds?limit=200&after=${after}`,
    ),
  ]);
});

it.each([
  ["in capitals", KEY.toUpperCase()],
  ["as it is", KEY],
])("takes the application's key %s", async (_, told) => {
  key = told;
  expect(await list()).toHaveLength(450);
});

it("is not asked with the token of another bot, whose servers are others", async () => {
  key = "cd".repeat(32);
  await expect(list()).rejects.toThrow("DISCORD_TOKEN is not of DISCORD_PUBLIC_KEY");
  expect(heard).toHaveLength(1);
});

it.each([
  ["the same for ever", () => [{ id: "1" }]],
  ["something else", () => ({ message: "no" })],
  ["a server without an id", () => [{ name: "Norwick" }]],
])("is not known when Discord says %s", async (_, page) => {
  pageAfter = page;
  await expect(list()).rejects.toThrow();
});
