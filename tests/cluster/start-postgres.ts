import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of its own on a port of loopback. */
export interface Postgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Where Debian keeps PostgreSQL's programs; null where it is not installed. */
export function postgresPrograms(): string | null {
  const folders = ["15", "16", "17"].map((version) => `/usr/lib/postgresql/${version}/bin`);
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

export async function startPostgres(programs: string, port: number): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-postgres-"));
  chmodSync(folder, 0o777);
  const data = join(folder, "data");
  // PostgreSQL does not run as root.
  const [command, ...first] =
    process.getuid?.() === 0
      ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
      : ["env"];
  const run = [...first, join(programs, "initdb"), "-D", data, "-U", "verbatim", "-A", "trust"];
  execFileSync(command ?? "env", run, { stdio: "ignore" });
  const settings = ["-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1"];
  const server: ChildProcess = spawn(
    command ?? "env",
    [...first, join(programs, "postgres"), "-D", data, ...settings],
    { stdio: "ignore" },
  );
  await untilReady(join(programs, "pg_isready"), port);
  return {
    url: `postgres://verbatim@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function untilReady(program: string, port: number): Promise<void> {
  for (;;) {
    const [status] = await once(spawn(program, ["-h", "127.0.0.1", "-p", String(port)]), "exit");
    if (status === 0) return;
  }
}
