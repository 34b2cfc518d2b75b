import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedHttp, serveHttp } from "#surfaces/http/serve-http.ts";

/** What becomes of those who send slowly. Limits in ms, small so that nobody waits for them. */
const limits = { headersTimeout: 60, requestTimeout: 60, connectionsCheckingInterval: 10 };

let served: ServedHttp;
beforeAll(async () => {
  const fetch = async (request: Request) => new Response(`got ${(await request.text()).length}`);
  served = await serveHttp({ fetch, name: "the test", host: "127.0.0.1", port: 0, limits });
});
afterAll(() => served.drain({ idle: 0, longest: 0 }));

/** Sends this and no more, and returns all that comes back until the other side hangs up. */
async function sent(start: string): Promise<string> {
  const { hostname, port } = new URL(served.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.write(start);
  const answer = await text(socket);
  socket.destroy();
  return answer;
}

const POST = "POST /interactions HTTP/1.1\r\nHost: x\r\n";

describe("serveHttp", () => {
  it("answers a whole request", async () => {
    const request = `${POST}Connection: close\r\nContent-Length: 2\r\n\r\nab`;
    expect(await sent(request)).toMatch(/^HTTP\/1\.1 200 [\s\S]*got 2/);
  });

  it.each([
    ["headers do not end", POST],
    ["body does not come", `${POST}Content-Length: 5\r\n\r\n`],
    ["body stops", `${POST}Content-Length: 5\r\n\r\nab`],
  ])("hangs up on one whose %s", async (_, start) => {
    expect(await sent(start)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    ["verbatim.example", 200],
    ["verbatim.example:8080", 200],
    ["127.0.0.1", 200],
    ["[::1]:8080", 200],
    ["99999999999999999999", 400],
    ["a b", 400],
    ["host:port", 400],
    ["", 400],
  ])("asked as host %j answers %i", async (host, status) => {
    const request = `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    expect(await sent(request)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it("says when the address is taken", async () => {
    const port = Number(new URL(served.url).port);
    const again = serveHttp({
      fetch: () => new Response(),
      name: "the test",
      host: "127.0.0.1",
      port,
    });
    await expect(again).rejects.toThrow(/^Cannot start the test: port \d+ is in use/);
  });
});
