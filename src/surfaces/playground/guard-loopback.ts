import type { MiddlewareHandler } from "hono";

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Answers only to requests that address this machine by a loopback name and come from no other
 * page. A foreign page could otherwise reach the server through a name that resolves to 127.0.0.1
 * (DNS rebinding) or by posting to it.
 */
export const guardLoopback: MiddlewareHandler = async (c, next) => {
  const { hostname, host } = new URL(c.req.url);
  if (!loopback.has(hostname) || !sameHost(c.req.header("host"), host)) {
    return c.text(
      "Cannot answer: the playground is for http://localhost and http://127.0.0.1",
      403,
    );
  }
  const origin = c.req.header("origin");
  if (origin !== undefined && origin !== `http://${host}`) {
    return c.text("Cannot answer: the request comes from another page", 403);
  }
  return next();
};

/** In-process requests carry no Host header; over the wire it is what the URL was made from. */
function sameHost(header: string | undefined, host: string): boolean {
  return header === undefined || header === host;
}
