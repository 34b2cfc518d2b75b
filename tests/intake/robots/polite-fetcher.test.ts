import type { RequestListener } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import { userAgent } from "#intake/fetch/user-agent.ts";
import { createRobots } from "#intake/robots/create-robots.ts";
import { politeFetcher } from "#intake/robots/polite-fetcher.ts";
import { openSite, type TestSite } from "../fetch/test-site.ts";

const HOUR = 3_600_000;
const types = ["text/html"];

let site: TestSite;
/** What the site answers for robots.txt; null does not answer. */
let robots: RequestListener | null;
let asked: { path: string; agent: string }[];
let clock: number;
let waited: number[];

beforeAll(async () => {
  site = await openSite((request, response) => {
    asked.push({ path: request.url ?? "", agent: request.headers["user-agent"] ?? "" });
    if (request.url === "/robots.txt") {
      if (robots === null) response.socket?.destroy();
      else robots(request, response);
    } else if (request.url === "/to-secret") {
      response.writeHead(302, { location: "/secret" }).end();
    } else {
      response.writeHead(200, { "content-type": "text/html" }).end("<p>Words</p>");
    }
  });
});
afterAll(() => site.close());
beforeEach(() => {
  [robots, asked, clock, waited] = [says("User-agent: *\nDisallow: /secret"), [], 0, []];
});

const says =
  (text: string, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { "content-type": "text/plain" }).end(text);

function polite(): Fetcher {
  const fetch = site.fetcherWith({ userAgent: userAgent("1.2", "https://news.example/bot") });
  const now = () => clock;
  const wait = async (duration: number) => {
    waited.push(duration);
    clock += duration;
  };
  return politeFetcher({ fetch, robots: createRobots(fetch, now), now, wait });
}

const paths = () => asked.map(({ path }) => path);
const outcome = async (fetch: Fetcher, path: string) =>
  fetch(site.origin + path, { types }).then(() => "fetched", String);

describe("what robots.txt forbids", () => {
  test("is not asked for, and told so; the rest is", async () => {
    const fetch = polite();
    expect(await outcome(fetch, "/secret/1")).toBe(
      `CannotFetch: Cannot fetch ${site.origin}/secret/1: its site asks robots to stay away from there (robots.txt)`,
    );
    expect(await outcome(fetch, "/news")).toBe("fetched");
    expect(paths()).toEqual(["/robots.txt", "/news"]);
  });

  test("is not asked for where another page leads on to it", async () => {
    expect(await outcome(polite(), "/to-secret")).toContain("asks robots to stay away");
    expect(paths()).toEqual(["/robots.txt", "/to-secret"]);
  });

  test("is asked for again after a day, as the bot that it is", async () => {
    const fetch = polite();
    await outcome(fetch, "/a");
    clock += 23 * HOUR;
    await outcome(fetch, "/b");
    clock += 2 * HOUR;
    await outcome(fetch, "/c");
    expect(paths()).toEqual(["/robots.txt", "/a", "/b", "/robots.txt", "/c"]);
    const agents = new Set(asked.map(({ agent }) => agent));
    expect([...agents]).toEqual([
      "Mozilla/5.0 (compatible; Verbatim/1.2; +https://news.example/bot)",
    ]);
  });
});

describe("a site's robots.txt", () => {
  test.each<readonly [what: string, answer: RequestListener | null, expected: string]>([
    ["that is not there allows all", says("gone", 404), "fetched"],
    ["that is not shown allows all", says("no", 403), "fetched"],
    [
      "of a site that has trouble allows nothing",
      says("oh", 503),
      "does not say whether robots may look there",
    ],
    ["that may not be asked for now allows nothing", says("", 429), "does not say whether"],
    ["that cannot be had is told as the page would be", null, "/secret: the connection was cut"],
  ])("%s", async (_, answer, expected) => {
    robots = answer;
    expect(await outcome(polite(), "/secret")).toContain(expected);
  });

  test("that could not be had is asked for again ten minutes later", async () => {
    robots = says("", 500);
    const fetch = polite();
    expect(await outcome(fetch, "/a")).toContain("does not say");
    robots = says("");
    clock += 9 * 60_000;
    expect(await outcome(fetch, "/a")).toContain("does not say");
    clock += 2 * 60_000;
    expect(await outcome(fetch, "/a")).toBe("fetched");
  });
});

describe("a site", () => {
  test.each([
    ["that says nothing", "", 1000],
    ["that wants more", "User-agent: *\nCrawl-delay: 4", 4000],
    ["that wants too much", "User-agent: *\nCrawl-delay: 3600", 10_000],
  ])("%s is asked one thing after the other, with a pause", async (_, text, pause) => {
    robots = says(text);
    const fetch = polite();
    await Promise.all(["/a", "/b", "/c"].map((path) => outcome(fetch, path)));
    expect(paths()).toEqual(["/robots.txt", "/a", "/b", "/c"]);
    expect(waited).toEqual([pause, pause]);
    clock += 60_000;
    await outcome(fetch, "/d");
    expect(waited).toHaveLength(2);
  });

  test("that cannot be reached does not hold up the next request", async () => {
    const fetch = polite();
    expect(await outcome(fetch, ":0/")).toMatch(/^CannotFetch: /);
    expect(await fetch("no address", { types }).catch(String)).toContain("it is no web address");
    expect(await outcome(fetch, "/a")).toBe("fetched");
  });
});
