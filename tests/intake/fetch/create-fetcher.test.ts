import type { RequestListener } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import { openSite, PUBLIC, type TestSite } from "./test-site.ts";

const types = ["text/html"];
const html = { "content-type": "text/html; charset=utf-8" };
const words = "<p>“It holds,” said Olt.</p>";
const zeros = Buffer.alloc(6_000_000);
const targets = new Map<string, string>();

/** What the site answers, by path. `/to?…` leads on to what its query says. */
const pages: Readonly<Record<string, RequestListener>> = {
  "/page": (_, response) =>
    response.writeHead(200, { ...html, etag: '"a"', "last-modified": "Fri" }).end(words),
  "/policies": (_, response) =>
    response.writeHead(200, { ...html, "content-security-policy": "x".repeat(40_000) }).end(words),
  "/boundless": (_, response) =>
    response.writeHead(200, { ...html, "content-security-policy": "x".repeat(90_000) }).end(words),
  "/gzip": (_, response) => packed(response, "gzip", gzipSync(words)),
  "/deflate": (_, response) => packed(response, "deflate", deflateSync(words)),
  "/br": (_, response) => packed(response, "br", brotliCompressSync(words)),
  "/bomb": (_, response) => packed(response, "gzip", gzipSync(zeros)),
  "/bomb-br": (_, response) => packed(response, "br", brotliCompressSync(zeros)),
  "/half-packed": (_, response) => packed(response, "gzip", gzipSync(words).subarray(0, 15)),
  "/not-packed": (_, response) => packed(response, "gzip", Buffer.from(words)),
  "/zip": (_, response) => packed(response, "zip", Buffer.from(words)),
  "/large": (_, response) => response.writeHead(200, html).end(Buffer.alloc(3_000_000)),
  "/endless": (_, response) => {
    response.writeHead(200, html);
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on("drain", pour);
    pour();
  },
  "/drip": (_, response) => {
    response.writeHead(200, html);
    const drip = setInterval(() => response.write("."), 5);
    response.on("close", () => clearInterval(drip));
  },
  "/silent": () => undefined,
  "/cut": (_, response) => {
    response.writeHead(200, { ...html, "content-length": "1000" });
    response.write(words, () => response.socket?.destroy());
  },
  "/cut-at-once": ({ socket }) => socket.destroy(),
  "/picture": (_, response) => response.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/untyped": (_, response) => response.writeHead(200).end("x"),
  "/gone": (_, response) => response.writeHead(404, html).end("x"),
  "/busy": (_, response) => response.writeHead(429, { "retry-after": "120" }).end(),
  "/loop": (_, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/nowhere": (_, response) => response.writeHead(302).end(),
};

function packed(
  response: Parameters<RequestListener>[1],
  encoding: string,
  body: Uint8Array,
): void {
  response.writeHead(200, { ...html, "content-encoding": encoding }).end(body);
}

const answer: RequestListener = (request, response) => {
  const url = new URL(request.url ?? "", "http://harbour.example");
  const target = targets.get(url.pathname);
  if (url.pathname === "/page" && request.headers["if-none-match"] === '"a"') {
    response.writeHead(304).end();
  } else if (target !== undefined) {
    response.writeHead(302, { location: target }).end();
  } else {
    pages[url.pathname]?.(request, response);
  }
};

let site: TestSite;
beforeAll(async () => {
  site = await openSite(answer);
});
afterAll(() => site.close());

const fetched = async (path: string) =>
  (await site.fetcherWith()(`${site.origin}${path}`, { types })) ?? { bytes: null, link: "" };
const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? undefined);

describe("what may be fetched", () => {
  test("comes with its type, marks and last address", async () => {
    targets.set("/moved", "/page");
    expect(await fetched("/moved")).toMatchObject({
      link: `${site.origin}/page`,
      contentType: "text/html; charset=utf-8",
      etag: '"a"',
      lastModified: "Fri",
    });
  });

  test.each(["/page", "/policies", "/gzip", "/deflate", "/br"])("%s", async (path) => {
    expect(textOf((await fetched(path)).bytes)).toBe(words);
  });

  test("what is as it was known is null", async () => {
    const known = { etag: '"a"', lastModified: "Fri" };
    expect(await site.fetcherWith()(`${site.origin}/page`, { types, known })).toBeNull();
  });
});

describe("what may not be fetched is told why", () => {
  test.each([
    ["/bomb", /it is larger than 5 MB$/],
    ["/bomb-br", /it is larger than 5 MB$/],
    ["/endless", /it is larger than 5 MB$/],
    ["/half-packed", /the connection was cut$/],
    ["/not-packed", /it is packed wrongly$/],
    ["/zip", /it is packed in a way that is not read \(zip\)$/],
    ["/boundless", /its server does not speak HTTP$/],
    ["/cut", /the connection was cut$/],
    ["/cut-at-once", /the connection was cut$/],
    ["/picture", /it is image\/png$/],
    ["/untyped", /it is of no stated type$/],
    ["/gone", /its server says 404 Not Found$/],
    ["/loop", /it leads on more than 5 times$/],
    ["/nowhere", /its server says 302 Found$/],
  ])("%s", async (path, reason) => {
    const fetching = fetched(path);
    await expect(fetching).rejects.toThrow(reason);
    await expect(fetching).rejects.toThrow(CannotFetch);
    await expect(fetching).rejects.toThrow(`Cannot fetch ${site.origin}${path}: `);
  });

  test.each(["/drip", "/silent"])("%s takes too long", async (path) => {
    const fetching = site.fetcherWith({ patience: 100 })(`${site.origin}${path}`, { types });
    await expect(fetching).rejects.toThrow(/it took longer than 0\.1 s$/u);
  });

  test("a name whose look-up never ends takes too long", async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const fetching = site.fetcherWith({ patience: 100, resolve })(site.origin, { types });
    await expect(fetching).rejects.toThrow(/it took longer/u);
  });

  test("a busy server's wish is passed on", async () => {
    await expect(fetched("/busy")).rejects.toMatchObject({
      refusal: { status: 429, retryAfter: 120_000 },
    });
    await expect(fetched("/gone")).rejects.toMatchObject({ refusal: { retryAfter: null } });
  });

  test.each([
    ["ENOTFOUND", /there is no such site$/],
    ["EAI_AGAIN", /its name cannot be looked up at present$/],
  ])("a name that is not found: %s", async (code, reason) => {
    const resolve = () => Promise.reject(Object.assign(new Error(code), { code }));
    const fetching = site.fetcherWith({ resolve })(site.origin, { types });
    await expect(fetching).rejects.toThrow(reason);
  });

  test("five redirects are followed", async () => {
    for (const step of [1, 2, 3, 4]) targets.set(`/step${step}`, `/step${step + 1}`);
    targets.set("/step5", "/page");
    expect(textOf((await fetched("/step1")).bytes)).toBe(words);
    targets.set("/step0", "/step1");
    await expect(fetched("/step0")).rejects.toThrow(/leads on more than 5 times/u);
  });
});

describe("addresses that are not the public web's", () => {
  const hidden = /it is at a private address$/u;
  const cases: readonly [address: string, reason: RegExp][] = [
    ["http://127.0.0.1:PORT/page", hidden],
    ["http://127.1:PORT/page", hidden],
    ["http://2130706433:PORT/page", hidden],
    ["http://0x7f000001:PORT/page", hidden],
    ["http://0177.0.0.1:PORT/page", hidden],
    ["http://0.0.0.0:PORT/page", hidden],
    ["http://[::1]:PORT/page", hidden],
    ["http://[::ffff:127.0.0.1]:PORT/page", hidden],
    ["http://[64:ff9b::127.0.0.1]:PORT/page", hidden],
    ["http://169.254.169.254:PORT/latest/meta-data/", hidden],
    ["http://%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1:PORT/page", hidden],
    ["http://harbour.example:6379/", /port 6379 is not one of the web's$/u],
    ["http://olt:secret@harbour.example:PORT/page", /it is no web address/u],
    ["file:///etc/passwd", /it is no web address/u],
    ["ftp://harbour.example/", /it is no web address/u],
    ["http://", /it is no web address/u],
  ];

  test.each(cases)("%s is not fetched", async (address, reason) => {
    const link = address.replace("PORT", String(site.port));
    await expect(site.fetcherWith()(link, { types })).rejects.toThrow(reason);
  });

  test.each(cases)("nor when a redirect leads to %s", async (address, reason) => {
    targets.set("/away", address.replace("PORT", String(site.port)));
    await expect(fetched("/away")).rejects.toThrow(reason);
  });

  test.each([
    ["loopback", [{ address: "127.0.0.1", family: 4 }]],
    ["metadata", [{ address: "169.254.169.254", family: 4 }]],
    ["one of two private", [PUBLIC, { address: "fd00:ec2::254", family: 6 }]],
    ["nothing", []],
  ])("a name that resolves to %s", async (_, addresses) => {
    const fetching = site.fetcherWith({ resolve: async () => addresses })(site.origin, { types });
    await expect(fetching).rejects.toThrow(hidden);
  });

  test("a name that resolves to loopback the second time", async () => {
    const answers = [[PUBLIC], [{ address: "127.0.0.1", family: 4 }]];
    const dialled: string[] = [];
    const fetcher = site.fetcherWith({
      resolve: async () => answers.shift() ?? [],
      dial: (address) => {
        dialled.push(address);
        return "127.0.0.1";
      },
    });
    targets.set("/again", "/page");
    await expect(fetcher(`${site.origin}/again`, { types })).rejects.toThrow(hidden);
    expect(dialled).toEqual([PUBLIC.address]);
  });

  test("a name is looked up once for a connection", async () => {
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return [PUBLIC];
    };
    await site.fetcherWith({ resolve })(`${site.origin}/page`, { types });
    expect(lookups).toBe(1);
  });
});
