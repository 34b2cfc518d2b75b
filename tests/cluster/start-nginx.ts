import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** nginx with the project's own configuration, over workers of this machine. */
export interface Nginx {
  readonly url: string;
  /** Takes other workers while it runs. */
  readonly use: (workers: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

export async function startNginx(port: number, workers: readonly string[]): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-nginx-"));
  const path = join(folder, "nginx.conf");
  const write = (given: readonly string[]) => writeFileSync(path, configuration(port, given));
  write(workers);
  const given = ["-p", folder, "-c", path, "-e", "stderr", "-g", `daemon off; pid ${folder}/pid;`];
  const server = spawn("nginx", given, { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/interactions`;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  );
  return {
    url,
    use: (others) => {
      write(others);
      server.kill("SIGHUP");
    },
    stop: async () => {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** `docs/nginx.conf` with the addresses of this machine in the place of the containers'. */
function configuration(port: number, workers: readonly string[]): string {
  const servers = workers.map(
    (worker) => `server ${new URL(worker).host} max_fails=1 fail_timeout=2s;`,
  );
  return readFileSync("docs/nginx.conf", "utf8")
    .replace(/resolver .*;/, "")
    .replace(/server worker:8080 .*;/, servers.join("\n"))
    .replace("listen 8080;", `listen 127.0.0.1:${port};`);
}
