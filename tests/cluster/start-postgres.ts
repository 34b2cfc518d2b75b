import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A PostgreSQL of its own on a port of loopback. */
export interface Postgres {
  readonly url: string;
  /** SIGINT cuts the connections; SIGQUIT ends it as a crash does. */
  readonly stop: (how?: "SIGINT" | "SIGQUIT") => Promise<void>;
}

/** Where Debian keeps PostgreSQL's programs; null where it is not installed. */
export function postgresPrograms(): string | null {
  const folders = ["15", "16", "17"].map((version) => `/usr/lib/postgresql/${version}/bin`);
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

export function startPostgres(programs: string, port: number): Promise<Postgres> {
  return start(programs, port, ({ data, run }) => {
    run("initdb", "-D", data, "-U", "verbatim", "-A", "trust");
  });
}

/** One that follows another, and takes over when it is told to. */
export interface Standby extends Postgres {
  readonly promote: () => Promise<void>;
}

export async function startStandby(
  programs: string,
  port: number,
  primary: Postgres,
): Promise<Standby> {
  const { port: from } = new URL(primary.url);
  const given = ["-h", "127.0.0.1", "-p", from, "-U", "verbatim", "-R", "-X", "stream"];
  const standby = await start(programs, port, ({ data, run }) => {
    run("pg_basebackup", "-D", data, ...given, "-c", "fast");
  });
  const promote = async () => {
    const client = new pg.Client(standby.url);
    await client.connect();
    await client.query("select pg_promote(true, 60)").finally(() => client.end());
  };
  return { ...standby, promote };
}

interface Place {
  readonly data: string;
  /** Runs a program of PostgreSQL's, as a user that it runs as. */
  readonly run: (program: string, ...given: readonly string[]) => void;
}

async function start(
  programs: string,
  port: number,
  fill: (place: Place) => void,
): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-postgres-"));
  chmodSync(folder, 0o777);
  const data = join(folder, "data");
  // PostgreSQL does not run as root.
  const [command = "env", ...first] =
    process.getuid?.() === 0
      ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
      : ["env"];
  const run: Place["run"] = (program, ...given) => {
    execFileSync(command, [...first, join(programs, program), ...given], { stdio: "ignore" });
  };
  fill({ data, run });
  const settings = ["-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1"];
  const server: ChildProcess = spawn(
    command,
    [...first, join(programs, "postgres"), "-D", data, ...settings],
    { stdio: "ignore" },
  );
  await untilReady(join(programs, "pg_isready"), port);
  return {
    url: `postgres://verbatim@127.0.0.1:${port}/postgres`,
    stop: async (how = "SIGINT") => {
      if (server.exitCode === null && server.signalCode === null) {
        const ended = once(server, "exit");
        server.kill(how);
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(program: string, port: number): Promise<void> {
  for (;;) {
    const [status] = await once(spawn(program, ["-h", "127.0.0.1", "-p", String(port)]), "exit");
    if (status === 0) return;
  }
}
