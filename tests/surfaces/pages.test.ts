/** What is served over HTTP, by the playground and by the endpoint: its headers, and scripts in articles. */
import { Hono } from "hono";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordedStories } from "#app/record/recorded-stories.ts";
import { operatorPages } from "#surfaces/http/operator-pages.ts";
import { type StartedEndpoint, startEndpoint } from "#surfaces/http/start-endpoint.ts";
import { createPlayground } from "#surfaces/playground/create-playground.ts";
import { createRecord } from "#surfaces/record/create-record.ts";
import { type RecordAt, recordAt } from "../app/stories/record-at.ts";
import { createSigner } from "../discord/create-signer.ts";
import { fixtureCommands, fixtureRespond } from "./playground/fixture-bot.ts";

const SCRIPT = "<script>alert(1)</script>";
const EVIL = `${SCRIPT}<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>`;
const ORIGIN = "http://127.0.0.1:8080";

let at: RecordAt;
let record: Hono;
let endpoint: StartedEndpoint;

beforeAll(async () => {
  at = recordAt();
  const front = JSON.stringify(EVIL);
  at.write(
    "harbour",
    "one.md",
    `---\ndate: 2024-05-01\ntitle: ${front}\noutlet: ${front}\nauthor: ${front}\n---\n\n“We closed it ${SCRIPT},” Ada Quill said. [Read](javascript:alert(1)) ${EVIL}\n`,
  );
  at.write(
    "harbour",
    "two.json",
    JSON.stringify({ date: "2024-05-02", title: EVIL, text: `“We ${EVIL} did,” Ole Brandt said.` }),
  );
  record = createRecord(recordedStories(await at.open()));
  endpoint = await startEndpoint({
    publicKey: createSigner().publicKey,
    api: null,
    host: "127.0.0.1",
    port: 0,
    now: Date.now,
    wait: async () => undefined,
    respond: fixtureRespond,
    health: async () => ({ ready: true }),
    metrics: async () => ({ contentType: "text/plain", text: "" }),
    refused: () => {},
    pages: record,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    patience: { idle: 0, longest: 60_000 },
  });
});
afterAll(async () => {
  await endpoint.stop();
  await at.remove();
});

const operators = () =>
  operatorPages({
    health: async () => ({ ready: true }),
    metrics: async () => ({ contentType: "text/plain", text: "" }),
  });
const playground = () =>
  createPlayground({
    respond: fixtureRespond,
    commands: fixtureCommands,
    pages: [operators(), record],
  });

/** Every address that is served without a name in it, one page of each kind, and one that leads nowhere. */
function addresses(app: Hono): readonly string[] {
  const served = app.routes.filter(({ method, path }) => method === "GET" && !/[*:]/.test(path));
  const more = ["/record/harbour", "/record/harbour/q/none", "/record/none", "/none"];
  return [...new Set([...served.map(({ path }) => path), ...more])];
}

function expectClosed(path: string, { headers }: Response): void {
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy, path).toContain("default-src 'none'");
  expect(policy, path).toContain("frame-ancestors 'none'");
  expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
  // What no browser shows as a page runs no script at all.
  if (policy.includes("script-src")) expect(policy, path).toContain("require-trusted-types-for");
  expect(headers.get("x-content-type-options"), path).toBe("nosniff");
  expect(headers.get("referrer-policy"), path).toBe("no-referrer");
}

describe("every address", () => {
  it("of the playground runs nothing of others and is framed by nobody", async () => {
    const app = playground();
    const paths = addresses(app);
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) expectClosed(path, await app.request(`${ORIGIN}${path}`));
  });

  it("of the endpoint runs nothing of others and is framed by nobody", async () => {
    const paths = [
      ...addresses(new Hono().route("/", operators()).route("/", record)),
      "/interactions",
    ];
    expect(paths).toContain("/healthz");
    expect(paths.some((path) => path.startsWith("/record-assets/"))).toBe(true);
    for (const path of paths) {
      expectClosed(path, await fetch(new URL(path, endpoint.url), { redirect: "manual" }));
    }
    expectClosed("POST", await fetch(endpoint.url, { method: "POST", body: "{}" }));
  });
});

describe("scripts in an article", () => {
  it("are words on the record's pages", async () => {
    const paths = new Set(["/record/harbour"]);
    let shown = "";
    for (const path of paths) {
      const page = await record.request(`${ORIGIN}${path}`);
      expect(page.status, path).toBe(200);
      const { document } = parseHTML(await page.text());
      shown += document.documentElement.textContent ?? "";
      const scripts = [...document.querySelectorAll("script")];
      expect(scripts.map((each) => each.getAttribute("src") ?? "").every(isOwn), path).toBe(true);
      expect(document.querySelectorAll("img, iframe, object, embed, style"), path).toHaveLength(0);
      for (const element of document.querySelectorAll("*")) {
        const names: readonly string[] = element.getAttributeNames();
        expect(
          names.filter((name) => /^on|^style$/.test(name)),
          path,
        ).toEqual([]);
      }
      for (const link of document.querySelectorAll("a[href]")) {
        const href = link.getAttribute("href") ?? "";
        expect(href, path).toMatch(/^(?:#|\/record\/|https?:\/\/)/);
        if (href.startsWith("/record/harbour")) paths.add(href.replace(/#.*/, ""));
      }
    }
    expect(paths.size).toBeGreaterThan(5);
    // They are there, letter by letter.
    expect(shown).toContain(SCRIPT);
  });
});

const isOwn = (src: string) => src.startsWith("/record-assets/");
