import type { MiddlewareHandler } from "hono";

/** For whatever is no page and says nothing of itself: nothing in it runs, and no browser takes it for another type. */
const CLOSED = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
} as const;

/** Gives these headers to each answer that has none of its own. */
export const closeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(CLOSED)) {
    if (!c.res.headers.has(name)) c.header(name, value);
  }
};
