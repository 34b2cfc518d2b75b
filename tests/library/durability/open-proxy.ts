import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** Passes bytes on to a database on loopback, and can get in the way. */
export interface DatabaseProxy {
  /** The database's address with the proxy's place. */
  readonly url: URL;
  /** Ends all connections and takes no new ones until it is mended. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  /** From now on what the database says is kept back, on new connections too. */
  readonly hold: () => void;
  /** What was kept back arrives. */
  readonly release: () => void;
  /** New connections lead to another database. */
  readonly leadTo: (target: URL) => void;
}

export async function openProxy(first: URL): Promise<DatabaseProxy> {
  const sockets = new Set<Socket>();
  let target = first;
  let listening: Server | null = null;
  let port = 0;
  let isHeld = false;
  const late: (() => void)[] = [];
  const join = (inside: Socket) => {
    const outside = connect(Number(target.port || 5432), target.hostname);
    for (const socket of [inside, outside]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    inside.pipe(outside);
    const pass = (end: () => void) => (isHeld ? void late.push(end) : end());
    outside.on("data", (bytes) => pass(() => inside.write(bytes)));
    outside.on("close", () => pass(() => inside.end()));
  };
  const mend = async () => {
    listening = createServer(join).listen(port, "127.0.0.1");
    await once(listening, "listening");
    const address = listening.address();
    port = typeof address === "object" && address ? address.port : 0;
  };
  await mend();
  const url = new URL(first);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  return {
    url,
    mend,
    cut: async () => {
      const closed = listening && once(listening, "close");
      listening?.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const pass of late.splice(0)) pass();
    },
    leadTo: (other) => {
      target = other;
    },
  };
}
