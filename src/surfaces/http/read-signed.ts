import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Log } from "#interactions/log.ts";
import type { Verifier } from "./create-verifier.ts";

export interface SignedParts {
  readonly verifier: Verifier;
  /** Hears of each request that is turned away, by the reason. */
  readonly refused: (reason: string) => void;
}

/** Larger than any interaction Discord sends; with a modal of five fields some 80 KiB. */
export const LARGEST_BODY = 256 * 1024;

export function limitBody({ refused }: Pick<SignedParts, "refused">) {
  return bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (c) => {
      refused("too large");
      // The rest of the body stays unread, so nothing else can follow on this connection.
      c.header("connection", "close");
      return c.text("Cannot read the request: it is too large", 413);
    },
  });
}

/**
 * The JSON object that Discord sent and signed. What is not signed is not read: it gets the answer
 * that is returned instead.
 */
export async function readSigned(
  c: Context,
  { verifier, refused }: SignedParts,
): Promise<{ readonly sent: object } | { readonly answer: Response }> {
  const body = new Uint8Array(await c.req.arrayBuffer());
  const signature = c.req.header("x-signature-ed25519");
  const wrong = verifier({ signature, timestamp: c.req.header("x-signature-timestamp"), body });
  if (wrong !== null) {
    refused(wrong);
    return { answer: c.text("Cannot verify the request", 401) };
  }
  const sent = readJson(body);
  if (sent !== null) return { sent };
  refused("not JSON");
  return { answer: c.text("Cannot read the request: the body is no JSON object", 400) };
}

/** The answer where a request fails on the way, as when its sender hangs up. */
export function tellFault(log: Pick<Log, "error">) {
  return (error: Error, c: Context): Response => {
    log.error({ err: error }, "Cannot take a request");
    return c.text("Something went wrong on our side", 500);
  };
}

function readJson(body: Uint8Array): object | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
