import { lookup as lookupAll } from "node:dns/promises";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { CannotFetch } from "./cannot-fetch.ts";
import { checkedAddress } from "./checked-address.ts";
import { type Dial, guardedLookup, type Resolve } from "./guarded-lookup.ts";
import { readBody } from "./read-body.ts";
import { readRetryAfter } from "./read-retry-after.ts";
import { userAgent } from "./user-agent.ts";
import { whyNot } from "./why-not.ts";

/** What is asked for. */
export interface Wanted {
  /** Media types that are taken, lower case; none takes all. */
  readonly types: readonly string[];
  /** What the last answer said of itself; when it still holds, nothing is sent again. */
  readonly known?: Validators;
  /** Looks at each address before it is asked, those that it leads on to too; may reject with `CannotFetch`. */
  readonly check?: (address: URL) => Promise<unknown>;
}

/** An answer's own marks, by which its server tells whether anything changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched extends Validators {
  /** The address it was found at in the end. */
  readonly link: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Fetches an address; null when it is as it was `known`. Rejects with `CannotFetch`. */
export type Fetcher = (link: string, wanted: Wanted) => Promise<Fetched | null>;

export interface FetcherParts {
  readonly resolve: Resolve;
  readonly dial: Dial;
  readonly ports: ReadonlySet<number>;
  /** For all of it, redirects and body. In ms. */
  readonly patience: number;
  /** Unpacked. In bytes. */
  readonly largest: number;
  /** How the bot names itself. */
  readonly userAgent: string;
}

const MOST_REDIRECTS = 5;

/** Security policies of large sites outgrow Node's 16 kB. In bytes. */
const LARGEST_HEADERS = 65_536;

const usual: FetcherParts = {
  resolve: (host) => lookupAll(host, { all: true }),
  dial: (address) => address,
  ports: new Set([80, 443]),
  patience: 10_000,
  largest: 5_000_000,
  userAgent: userAgent("0", null),
};

/**
 * A fetcher for addresses that strangers give: it reaches the public internet only, checked for
 * every redirect at the moment of connecting, and takes neither long nor much.
 */
export function createFetcher(own: Partial<FetcherParts>): Fetcher {
  const parts = { ...usual, ...own };
  return async (link, wanted) => {
    const signal = AbortSignal.timeout(parts.patience);
    try {
      return await follow(link, wanted, parts, signal);
    } catch (error) {
      if (!signal.aborted) throw whyNot(link, error);
      throw new CannotFetch(link, ({ tooSlow }) => tooSlow(parts.patience / 1000));
    }
  };
}

async function follow(
  link: string,
  wanted: Wanted,
  parts: FetcherParts,
  signal: AbortSignal,
): Promise<Fetched | null> {
  let url = checkedAddress(link, null, parts.ports);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    await wanted.check?.(url);
    const response = await ask(url, wanted, parts, signal);
    const target = redirectOf(response);
    if (target === null) return await taken(url, response, wanted, parts);
    response.destroy();
    url = checkedAddress(target, url, parts.ports);
  }
  throw new CannotFetch(link, ({ leadsOn }) => leadsOn(MOST_REDIRECTS));
}

function ask(
  url: URL,
  { types, known }: Wanted,
  { resolve, dial, userAgent: name }: FetcherParts,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const headers = {
    "user-agent": name,
    accept: [...types, "*/*;q=0.1"].join(", "),
    "accept-encoding": "gzip, deflate, br",
    ...(known?.etag && { "if-none-match": known.etag }),
    ...(known?.lastModified && { "if-modified-since": known.lastModified }),
  };
  // A connection of its own: one that is kept open would not be looked up and checked again.
  const lookup = guardedLookup(url.href, resolve, dial);
  const options = { agent: false, signal, headers, lookup, maxHeaderSize: LARGEST_HEADERS };
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((resolveResponse, reject) => {
    request(url, options, resolveResponse).on("error", reject).end();
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
}

async function taken(
  { href }: URL,
  response: IncomingMessage,
  { types }: Wanted,
  { largest }: FetcherParts,
): Promise<Fetched | null> {
  const { statusCode = 0, statusMessage = "", headers } = response;
  const contentType = headers["content-type"] ?? "";
  try {
    if (statusCode === 304) return null;
    if (statusCode !== 200) {
      const said = `${statusCode} ${statusMessage.slice(0, 80)}`.trim();
      const retryAfter = readRetryAfter(headers["retry-after"], headers.date);
      const refusal = { status: statusCode, retryAfter };
      throw new CannotFetch(href, ({ serverSays }) => serverSays(said), refusal);
    }
    const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
    if (types.length > 0 && !types.includes(type)) {
      throw new CannotFetch(href, ({ isType, noType }) =>
        type === "" ? noType : isType(type.slice(0, 80)),
      );
    }
    const bytes = await readBody(href, response, largest);
    const { etag = null, "last-modified": lastModified = null } = headers;
    return { link: href, contentType, bytes, etag, lastModified };
  } finally {
    response.destroy();
  }
}
