import { get } from "node:http";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { Respond } from "#presenters/discord/create-responder.ts";
import { createPlayground } from "#surfaces/playground/create-playground.ts";
import type { ChannelInfo } from "#surfaces/playground/page/discord/wire.ts";
import { type ServedPlayground, servePlayground } from "#surfaces/playground/serve-playground.ts";
import { fixtureCommands, fixtureRespond } from "./fixture-bot.ts";

const app = createPlayground({
  respond: fixtureRespond,
  commands: fixtureCommands,
  examples: () => ["/timeline"],
  story: "The silent bell",
});

const origin = "http://127.0.0.1:8080";
const at = (path: string) => `${origin}${path}`;

function post(body: string, headers: Record<string, string> = {}, to = app) {
  return to.request(at("/interactions"), {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
}

const whoSaid = JSON.stringify({
  type: 2,
  data: { name: "who-said", options: [{ name: "words", value: "tide" }] },
});

describe("the page", () => {
  it("is served with a policy that lets in nothing but the page's own files", async () => {
    const response = await app.request(at("/"));
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("holds no inline script or style and points to nothing outside", async () => {
    const html = await (await app.request(at("/"))).text();
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|https?:/);
    expect([...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].map(([, , code]) => code)).toEqual([""]);
  });

  it("reaches every module by its imports, without a type left in it", async () => {
    const modules = await loadModules("/main.ts");
    expect(modules.size).toBeGreaterThan(25);
    for (const [path, code] of modules) {
      expect(code, path).not.toMatch(/^import type|^export (type|interface)|: readonly /m);
    }
  });

  it("weighs less than 250 kB gzipped, everything together", async () => {
    const html = await (await app.request(at("/"))).text();
    const linked = [...html.matchAll(/href="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
    const texts = await Promise.all(
      [...linked, "/channel.json"].map(async (path) => (await app.request(at(path))).text()),
    );
    const modules = await loadModules("/main.ts");
    const bytes = [html, ...texts, ...modules.values()].reduce(
      (sum, text) => sum + gzipSync(text).length,
      0,
    );
    expect(bytes).toBeLessThan(250_000);
  });

  it.each(["/../create-playground.ts", "/tsconfig.json", "/%2e%2e/create-playground.ts", "/none"])(
    "does not serve %s",
    async (path) => {
      expect((await app.request(at(path))).status).toBe(404);
    },
  );
});

describe("the channel", () => {
  it("gives every command an id and names the story and what to try", async () => {
    const channel: ChannelInfo = JSON.parse(await (await app.request(at("/channel.json"))).text());
    const ids = channel.commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(fixtureCommands.length);
    expect(channel).toMatchObject({ story: "The silent bell", examples: ["/timeline"] });
  });
});

describe("interactions", () => {
  it("go to the bot, whose answer comes back as one line", async () => {
    const lines = (await (await post(whoSaid)).text()).trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      kind: "response",
      response: { type: 4, data: { flags: 32768 } },
    });
  });

  it("that are deferred get a second line, with the files", async () => {
    const response = await post(JSON.stringify({ type: 2, data: { name: "timeline" } }));
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ kind }) => kind)).toEqual(["response", "followUp"]);
    expect(lines[1].files[0]).toMatchObject({ name: "timeline.svg", contentType: "image/svg+xml" });
    expect(Buffer.from(lines[1].files[0].base64, "base64").toString()).toContain("<svg");
  });

  it("that the bot cannot answer get the reason", async () => {
    const failing: Respond = () => Promise.reject(new Error("Cannot answer: it is late"));
    const broken = createPlayground({ respond: failing, commands: [] });
    const line = JSON.parse(await (await post(whoSaid, {}, broken)).text());
    expect(line).toEqual({ kind: "error", error: "Cannot answer: it is late" });
  });

  it.each(["", "{", "null", "3", '"text"'])("must be an object, unlike %j", async (body) => {
    expect((await post(body)).status).toBe(400);
  });

  it("may not be larger than Discord's", async () => {
    expect((await post(JSON.stringify({ text: "a".repeat(7_400_000) }))).status).toBe(413);
  });
});

describe("only this machine and this page", () => {
  it.each([
    ["another name for this machine", { host: "rebound.example" }],
    ["a page of another site", { origin: "https://example.org" }],
    ["a page on another port", { origin: "http://127.0.0.1:3000" }],
    ["a page without an origin of its own", { origin: "null" }],
  ])("is answered, not %s", async (_, headers) => {
    const response = await post(whoSaid, headers);
    expect(response.status).toBe(403);
    expect(await response.text()).toMatch(/^Cannot answer: /);
  });

  it.each([
    [origin, {}],
    [origin, { origin }],
    ["http://localhost:9000", { origin: "http://localhost:9000", host: "localhost:9000" }],
  ])("is answered: %s with %j", async (base, headers) => {
    const response = await app.request(`${base}/`, { headers });
    expect(response.status).toBe(200);
  });
});

describe("serving", () => {
  const open: ServedPlayground[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((served) => served.close()));
  });

  it("answers over the wire and turns foreign names away", async () => {
    const served = await servePlayground(app, 0);
    open.push(served);
    const { port } = new URL(served.url);
    expect((await fetch(served.url)).status).toBe(200);
    expect(await statusFor(Number(port), `rebound.example:${port}`)).toBe(403);
  });

  it("says which port is in use", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    await expect(servePlayground(app, port)).rejects.toThrow(
      `Cannot start the playground: port ${port} is in use`,
    );
    other.close();
  });
});

function statusFor(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", reject);
  });
}

/** All modules that the page loads, by path. */
async function loadModules(path: string, known = new Map<string, string>()) {
  if (known.has(path)) return known;
  const response = await app.request(at(path));
  expect(response.status, path).toBe(200);
  expect(response.headers.get("content-type")).toContain("text/javascript");
  const code = await response.text();
  known.set(path, code);
  for (const [, target] of code.matchAll(/from "([^"]+)"/g)) {
    await loadModules(new URL(target ?? "", at(path)).pathname, known);
  }
  return known;
}
