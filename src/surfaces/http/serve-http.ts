import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, Server as NetServer } from "node:net";
import { getRequestListener } from "@hono/node-server";

export interface ServedHttp {
  readonly url: string;
  /**
   * Takes no new connections, answers what comes on the open ones and closes each after its answer.
   * Resolves when all are closed.
   */
  drain(patience: DrainPatience): Promise<void>;
}

/** In milliseconds. */
export interface DrainPatience {
  /** How long a connection without a request stays open: a request may be on its way on it. */
  readonly idle: number;
  /** After this everything is cut. */
  readonly longest: number;
}

/** What a client may take its time for, in milliseconds. Discord itself sends within one. */
const LIMITS = {
  headersTimeout: 5_000,
  /** For the whole request, so that no slow sender holds a connection. */
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  /** Longer than a balancer keeps idle connections, so that it is the one to close them. */
  keepAliveTimeout: 75_000,
};

export interface Served {
  readonly fetch: Parameters<typeof getRequestListener>[0];
  /** As an error names it: `the playground`. */
  readonly name: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly limits?: Partial<typeof LIMITS>;
}

/**
 * Serves over HTTP.
 * @throws Error when the address cannot be had: `Cannot start the playground: port 8080 is in use …`
 */
export function serveHttp({ fetch, name, host, port, limits }: Served): Promise<ServedHttp> {
  const listener = getRequestListener(fetch);
  const open = new Set<ServerResponse>();
  let isDraining = false;
  const server = createServer({ ...LIMITS, ...limits }, (request, response) => {
    open.add(response.once("close", () => open.delete(response)));
    if (isDraining) sayLast(response);
    // Its name stands in the address of every request: one that is none would be a fault further in.
    if (!URL.canParse(`http://${request.headers.host}`)) response.writeHead(400).end();
    else void listener(request, response);
  });
  const drain = (patience: DrainPatience) => {
    isDraining = true;
    for (const response of open) sayLast(response);
    return closeSlowly(server, patience);
  };
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(`Cannot start ${name}: ${reason(error, port)}`)),
    );
    server.listen(port, host, () => {
      // A server that listens on a port has an address of this shape.
      const address = server.address() as AddressInfo;
      resolve({ url: `http://${host}:${address.port}`, drain });
    });
  });
}

/** The connection is closed after this answer. */
function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}

/** Node's own way of closing cuts idle connections at once, with what is on its way on them. */
async function closeSlowly(server: Server, { idle, longest }: DrainPatience): Promise<void> {
  const timers = [
    setTimeout(() => server.closeIdleConnections(), idle),
    setTimeout(() => server.closeAllConnections(), longest),
  ];
  await new Promise((done) => NetServer.prototype.close.call(server, done));
  for (const timer of timers) clearTimeout(timer);
}

function reason({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE") return `port ${port} is in use. Set PORT to another one`;
  if (code === "EACCES") {
    return `port ${port} may not be used. Set PORT to one above 1023`;
  }
  return message;
}
