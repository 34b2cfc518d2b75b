import type { Hono } from "hono";
import { serveHttp } from "../http/serve-http.ts";

export interface ServedPlayground {
  readonly url: string;
  /** Stops listening and closes what is open. */
  close(): Promise<void>;
}

/**
 * Listens on loopback only. Port 0 takes any free port.
 * @throws Error when the port cannot be had: `Cannot start the playground: port 8080 is in use …`
 */
export async function servePlayground(app: Hono, port: number): Promise<ServedPlayground> {
  const { fetch } = app;
  const served = await serveHttp({ fetch, name: "the playground", host: "127.0.0.1", port });
  return { url: served.url, close: () => served.drain({ idle: 0, longest: 0 }) };
}
