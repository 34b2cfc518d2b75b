import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { REST } from "@discordjs/rest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mayWriteIn } from "#surfaces/rest/may-write-in.ts";
import { readServer } from "#surfaces/rest/read-server.ts";

/** Where on a server the bot may write, as Discord's own arithmetic of permissions has it. */

const SERVER = "100";
const BOT = "7";
const [SEE, WRITE, EVERYTHING] = [1024, 2048, 8];
const BOTH = SEE | WRITE;

interface Overwrite {
  readonly of: string;
  readonly type: 0 | 1;
  readonly allow?: number;
  readonly deny?: number;
}

let server: Server;
let api: string;
let answers: Map<string, unknown>;
let asked: (string | undefined)[];

beforeEach(async () => {
  asked = [];
  server = createServer(({ url = "", headers }, response) => {
    asked.push(headers.authorization);
    const answer = answers.get(url.replace("/api/v10", ""));
    const status = typeof answer === "number" ? answer : answer === undefined ? 404 : 200;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(status === 200 ? answer : { code: 50001, message: "Missing" }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  setUp([]);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

function setUp(overwrites: readonly Overwrite[], everyone = 0, role = 0): void {
  const permission_overwrites = overwrites.map(({ of: id, type, allow = 0, deny = 0 }) => {
    return { id, type, allow: String(allow), deny: String(deny) };
  });
  answers = new Map<string, unknown>([
    ["/users/@me", { id: BOT }],
    [
      `/guilds/${SERVER}`,
      {
        id: SERVER,
        system_channel_id: "12",
        roles: [
          { id: SERVER, permissions: String(everyone) },
          { id: "50", permissions: String(role) },
          { id: "51", permissions: String(EVERYTHING) },
        ],
      },
    ],
    [
      `/guilds/${SERVER}/channels`,
      [
        { id: "12", type: 5, position: 2 },
        { id: "11", type: 0, position: 1, permission_overwrites },
        { id: "10", type: 4, position: 0 },
      ],
    ],
    [`/guilds/${SERVER}/members/${BOT}`, { roles: ["50"] }],
  ]);
}

const mayIn = (channel: string) => mayWriteIn("the.token", api)(SERVER, channel);

describe("readServer", () => {
  it("lists channels as people see them, asked with the bot's token", async () => {
    const rest = new REST({ api }).setToken("the.token");
    const { system, joinedAt, channels } = await readServer(SERVER, rest);
    expect(system).toBe("12");
    expect(joinedAt).toBeNull();
    expect(channels.map(({ id, type }) => [id, type])).toEqual([
      ["10", 4],
      ["11", 0],
      ["12", 5],
    ]);
    expect(new Set(asked)).toEqual(new Set(["Bot the.token"]));
  });
});

describe("mayWriteIn", () => {
  const cases: readonly (readonly [string, Overwrite[], number, number, boolean])[] = [
    ["nobody was given anything", [], 0, 0, false],
    ["everybody may", [], BOTH, 0, true],
    ["everybody may see alone", [], SEE, 0, false],
    ["a role adds what is missing", [], SEE, WRITE, true],
    ["a role may everything", [{ of: SERVER, type: 0, deny: BOTH }], 0, EVERYTHING, true],
    ["the channel is closed to all", [{ of: SERVER, type: 0, deny: SEE }], BOTH, 0, false],
    ["it is closed to others' role", [{ of: "51", type: 0, deny: BOTH }], BOTH, 0, true],
    ["others' role is let in", [{ of: "51", type: 0, allow: BOTH }], 0, 0, false],
    [
      "it is closed to all but the bot's role",
      [
        { of: "50", type: 0, allow: BOTH },
        { of: SERVER, type: 0, deny: BOTH },
      ],
      BOTH,
      0,
      true,
    ],
    [
      "the bot itself is let in",
      [
        { of: BOT, type: 1, allow: WRITE },
        { of: "50", type: 0, deny: WRITE },
      ],
      BOTH,
      0,
      true,
    ],
    ["the bot itself is kept out", [{ of: BOT, type: 1, deny: SEE }], BOTH, BOTH, false],
    ["a person is let in", [{ of: "8", type: 1, allow: BOTH }], 0, 0, false],
  ];
  it.each(cases)("where %s", async (_, overwrites, everyone, role, may) => {
    setUp(overwrites, everyone, role);
    expect(await mayIn("11")).toBe(may);
  });

  it("is not known of a channel that is not listed", async () => {
    setUp([], BOTH);
    expect(await mayIn("99")).toBeNull();
  });

  it.each([
    ["is refused where the bot is not on the server", 404, false],
    ["is refused where it may not look", 403, false],
    ["is not known where Discord takes it wrongly", 400, null],
  ])("%s", async (_, status, may) => {
    answers.set(`/guilds/${SERVER}/members/${BOT}`, status);
    expect(await mayIn("11")).toBe(may);
  });

  it("is not known where Discord says what cannot be read", async () => {
    answers.set(`/guilds/${SERVER}`, { id: SERVER });
    expect(await mayIn("11")).toBeNull();
  });

  it("is not known without a token, and nothing is asked", async () => {
    expect(await mayWriteIn(null, api)(SERVER, "11")).toBeNull();
    expect(asked).toEqual([]);
  });
});
