import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Nginx, startNginx } from "./start-nginx.ts";

/** What `docs/nginx.conf` lets through to a worker, here one that answers everything. */

const isHere = spawnSync("nginx", ["-v"]).status === 0;
if (!isHere) process.stderr.write("nginx is not installed: its configuration is not tested\n");

const BALANCER_PORT = 28_082;
const worker = createServer((request, response) => response.end(`${request.method} at a worker`));
let nginx: Nginx;

describe.runIf(isHere)("nginx", () => {
  beforeAll(async () => {
    await new Promise<void>((done) => worker.listen(0, "127.0.0.1", done));
    const { port } = worker.address() as AddressInfo;
    nginx = await startNginx(BALANCER_PORT, [`http://127.0.0.1:${port}`]);
  });
  afterAll(async () => {
    await nginx.stop();
    worker.closeAllConnections();
    await new Promise((done) => worker.close(done));
  });

  const table: readonly (readonly [string, string, number])[] = [
    ["POST", "/interactions", 200],
    ["POST", "/events", 200],
    ["POST", "/events/else", 404],
    ["GET", "/record", 200],
    ["GET", "/record/harbour", 200],
    ["GET", "/record/harbour/quotations/abc", 200],
    ["GET", "/record/harbour/search?q=ferry", 200],
    ["GET", "/record-assets/page.js", 200],
    ["POST", "/record/harbour", 403],
    ["GET", "/metrics", 404],
    ["GET", "/healthz", 404],
    ["GET", "/record/%2e%2e/metrics", 404],
    ["GET", "/record/..%2Fhealthz", 404],
    ["GET", "//metrics", 404],
    ["GET", "/records", 404],
    ["GET", "/", 404],
  ];
  for (const [method, path, status] of table) {
    it(`answers ${method} ${path} with ${status}`, async () => {
      const answer = await fetch(`${new URL(nginx.url).origin}${path}`, { method });
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(status === 200 ? "at a worker" : "nginx");
    });
  }
});
