/** What Discord's REST interface may do to a request, and what becomes of it. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DefaultRestOptions, REST } from "@discordjs/rest";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { restOptions } from "#surfaces/rest/rest-options.ts";
import { whyUnsent } from "#surfaces/rest/why-unsent.ts";

/** How long a request waits here for an answer that never comes, in ms; Discord's client waits 15 s. */
const PATIENCE = 1000;

/** What happens to each request, in order; those after the last are taken. */
let faults: RequestListener[];
let asked: number;
let server: Server;
let api: string;

beforeEach(async () => {
  [faults, asked] = [[], 0];
  server = createServer((request, response) => {
    asked += 1;
    const fault = faults.shift() ?? take;
    request.resume().on("end", () => fault(request, response));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  api = `http://127.0.0.1:${port}/api`;
});
afterEach(() => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
});

const answer =
  (status: number, headers: Record<string, string> = {}, body: object = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
const take = answer(200);
const silence: RequestListener = () => undefined;
const cut: RequestListener = (request) => request.socket.destroy();
const cutInTheMiddle: RequestListener = (request, response) => {
  response.writeHead(200, { "content-length": "100" }).write("{");
  request.socket.end();
};
const tooMany = answer(429, { "retry-after": "1" }, { retry_after: 0.02, global: false });

const restWaiting = (timeout: number): REST => new REST({ ...restOptions(api), timeout });
const send = (rest: REST) =>
  rest.patch("/webhooks/1/a-secret/messages/@original", { auth: false, body: {} });
const outcome = (rest: REST) =>
  send(rest).then(
    () => "sent",
    (error: unknown) => whyUnsent(error).reason,
  );

const UNREACHED = "Discord could not be reached";
const NOT_TAKEN = "Discord did not take it";

it.each<readonly [what: string, fault: RequestListener, times: number, tries: number, end: string]>(
  [
    ["says 429 once", tooMany, 1, 2, "sent"],
    ["says 500 once", answer(500), 1, 2, "sent"],
    ["says 502 three times", answer(502), 3, 4, "sent"],
    ["says 503 for ever", answer(503), 99, 4, NOT_TAKEN],
    ["does not answer in time once", silence, 1, 2, "sent"],
    ["never answers", silence, 99, 4, UNREACHED],
    ["cuts the connection once", cut, 1, 2, "sent"],
    ["cuts every connection", cut, 99, 4, UNREACHED],
    // It was taken, so it is not sent again.
    ["cuts a connection within the answer", cutInTheMiddle, 1, 1, UNREACHED],
    ["says 403", answer(403, {}, { code: 50013, message: "Missing Permissions" }), 1, 1, NOT_TAKEN],
  ],
)("a Discord that %s", async (_, fault, times, tries, end) => {
  faults = Array.from({ length: times }, () => fault);
  const rest = restWaiting(fault === silence ? PATIENCE : DefaultRestOptions.timeout);
  expect(await outcome(rest)).toBe(end);
  expect(asked).toBe(tries);
  // The next request is not held up by what became of this one.
  faults = [];
  expect(await outcome(rest)).toBe("sent");
});

it("an answer is waited for as long as Discord's client does", () => {
  expect(restOptions("http://127.0.0.1/api")).not.toHaveProperty("timeout");
  expect(DefaultRestOptions.timeout).toBe(15_000);
});

it("a connection that was closed while it was idle is made anew", async () => {
  const { makeRequest } = DefaultRestOptions;
  const broken = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
  vi.spyOn(DefaultRestOptions, "makeRequest")
    .mockImplementation(makeRequest)
    .mockRejectedValueOnce(broken);
  expect(await outcome(restWaiting(DefaultRestOptions.timeout))).toBe("sent");
  expect(asked).toBe(1);
});

it("what is logged of it holds no token and no words", async () => {
  faults = [answer(400, {}, { code: 50035, message: "Invalid Form Body" })];
  const body = { content: "the canary sings" };
  const error = await restWaiting(DefaultRestOptions.timeout)
    .patch("/webhooks/1/a-secret/messages/@original", { auth: false, body })
    .catch((reason: unknown) => reason);
  const line = JSON.stringify(whyUnsent(error));
  expect(line).toContain("Invalid Form Body");
  expect(line).not.toMatch(/a-secret|canary/);
});
