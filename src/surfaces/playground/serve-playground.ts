import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";

export interface ServedPlayground {
  readonly url: string;
  /** Stops listening and closes what is open. */
  close(): Promise<void>;
}

/**
 * Listens on loopback only. Port 0 takes any free port.
 * @throws Error when the port cannot be had: `Cannot start the playground: port 8080 is in use …`
 */
export function servePlayground(app: Hono, port: number): Promise<ServedPlayground> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, (address) => {
      resolve({ url: `http://127.0.0.1:${address.port}`, close: () => close(server) });
    });
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(reason(error, port))));
  });
}

function reason(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === "EADDRINUSE") {
    return `Cannot start the playground: port ${port} is in use. Set PORT to another one`;
  }
  if (error.code === "EACCES") {
    return `Cannot start the playground: port ${port} may not be used. Set PORT to one above 1023`;
  }
  return `Cannot start the playground: ${error.message}`;
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
