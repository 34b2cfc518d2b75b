import { readFileSync } from "node:fs";
import { arch, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { table } from "./table.ts";

const PEERS = ["compromise", "chrono-node", "minisearch", "fuse.js"];

/** What the figures were measured on: the machine, how busy it was, and the versions. */
export function machine(): string {
  const [cpu] = cpus();
  const rows = [
    ["day", new Date().toISOString().slice(0, 10)],
    ["processor", `${cpus().length} × ${cpu?.model.trim() ?? "unknown"} (${arch()})`],
    ["memory", `${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
    ["system", `${type()} ${release()}`],
    ["processes waiting for a core at the start", loadavg()[0]?.toFixed(1) ?? "unknown"],
    ["Node", process.version],
    ...PEERS.map((name) => [name, versionOf(name)]),
  ];
  return table(["what", "which"], rows);
}

/** The version that is pinned in package.json. */
function versionOf(name: string): string {
  const file = join(import.meta.dirname, "..", "..", "package.json");
  const { dependencies, devDependencies } = z
    .object({ dependencies: versions, devDependencies: versions })
    .parse(JSON.parse(readFileSync(file, "utf8")));
  return dependencies[name] ?? devDependencies[name] ?? "not installed";
}
const versions = z.record(z.string(), z.string());
