import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import { openSite } from "../../intake/fetch/test-site.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { type BytesRecipe, bytesOf, hostileBytes } from "../input/bytes-recipe.ts";
import { hostileLine } from "../input/text-recipe.ts";

const STATUSES = [200, 200, 200, 204, 206, 301, 302, 304, 307, 401, 404, 429, 500, 503, 999];
const PACKINGS = ["none", "gzip", "deflate", "br", "said alone", "cut", "bomb"] as const;
const NAMES = [
  "location",
  "content-type",
  "content-encoding",
  "etag",
  "last-modified",
  "retry-after",
  "refresh",
  "content-length",
  "set-cookie",
] as const;

/** A hundred megabytes in a hundred kilobytes. */
const bomb = gzipSync(Buffer.alloc(100_000_000));
/** As `create-fetcher.ts` has it, after unpacking. In bytes. */
const LARGEST = 5_000_000;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly packing: (typeof PACKINGS)[number];
  readonly body: BytesRecipe;
}

export default defineEntrance<Answer>({
  name: "fetch",
  takes: "what a stranger's server answers",
  inputs: fc.record({
    status: fc.constantFrom(...STATUSES),
    headers: fc.dictionary(
      fc.constantFrom(...NAMES),
      fc.oneof(
        hostileLine,
        fc.constantFrom(
          "/",
          "/next",
          "http://127.0.0.1/",
          "http://169.254.169.254/",
          "text/html",
          "gzip",
          "1e9",
          "-1",
        ),
      ),
      { maxKeys: 3 },
    ),
    packing: fc.constantFrom(...PACKINGS),
    body: hostileBytes({ good: ["<html><p>Harbour</p></html>"], largest: 6_000_000 }),
  }),
  open: async () => {
    let answer: Answer | null = null;
    const site = await openSite((_, response) => {
      if (answer !== null) send(answer, response);
    });
    const fetch = site.fetcherWith({ patience: 2000 });
    return {
      knock: async (given, pace) => {
        answer = given;
        const size = bytesOf(given.body).length;
        await pace.within("fetch", size + LARGEST, async () => {
          try {
            const fetched = await fetch(`${site.origin}/page`, {
              types: ["text/html", "text/plain"],
            });
            if (fetched === null) return;
            promise(
              "no more than may be is kept",
              fetched.bytes.length <= LARGEST,
              fetched.bytes.length,
            );
            promise(
              "it came from the site",
              new URL(fetched.link).hostname === "harbour.example",
              fetched.link,
            );
          } catch (error) {
            if (!(error instanceof CannotFetch)) throw error;
            promise("an error is short", error.message.length < 1000, error.message);
          }
        });
      },
      close: site.close,
    };
  },
});

function send({ status, headers, packing, body }: Answer, response: ServerResponse): void {
  const bytes = bytesOf(body);
  response.statusCode = status;
  response.setHeader("content-type", "text/html");
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, value.replace(/[^\x20-\x7e]/gu, ""));
  }
  const { encoding, packed } = packedAs(packing, bytes);
  if (encoding !== null) response.setHeader("content-encoding", encoding);
  response.on("error", () => undefined);
  response.end(packed);
}

function packedAs(packing: Answer["packing"], bytes: Uint8Array) {
  switch (packing) {
    case "none":
      return { encoding: null, packed: bytes };
    case "gzip":
      return { encoding: "gzip", packed: gzipSync(bytes) };
    case "deflate":
      return { encoding: "deflate", packed: deflateSync(bytes) };
    case "br":
      // Slow at its best, and what unpacks it does not care.
      return { encoding: "br", packed: brotliCompressSync(bytes.subarray(0, 10_000)) };
    case "said alone":
      return { encoding: "gzip", packed: bytes };
    case "cut":
      return { encoding: "gzip", packed: gzipSync(bytes).subarray(0, -9) };
    case "bomb":
      return { encoding: "gzip", packed: bomb };
  }
}
