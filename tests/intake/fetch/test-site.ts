import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createFetcher, type Fetcher, type FetcherParts } from "#intake/fetch/create-fetcher.ts";

/** A public address, so that the check is the real one; the connection is led to loopback. */
export const PUBLIC = { address: "93.184.215.14", family: 4 };

export interface TestSite {
  /** `http://harbour.example:<port>` */
  readonly origin: string;
  readonly port: number;
  readonly fetcherWith: (parts?: Partial<FetcherParts>) => Fetcher;
  readonly close: () => Promise<void>;
}

/** A web server on loopback, and fetchers for which its names are public ones. */
export async function openSite(answer: RequestListener): Promise<TestSite> {
  const server = createServer(answer);
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://harbour.example:${port}`,
    port,
    fetcherWith: (parts) =>
      createFetcher({
        resolve: async () => [PUBLIC],
        dial: () => "127.0.0.1",
        ports: new Set([port]),
        patience: 5000,
        ...parts,
      }),
    close: () => closed(server, sockets),
  };
}

function closed(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((done) => server.close(() => done()));
}
