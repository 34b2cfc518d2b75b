import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { z } from "zod";

const root = join(import.meta.dirname, "..", "..", "..");
/** Inside node_modules, so that the built file finds the database's client. */
const built = join(root, "node_modules", ".cache", "verbatim-tests");

const line = z.union([
  z.object({ kept: z.string(), correction: z.number() }),
  z.object({ failed: z.string() }),
  z.object({ done: z.literal(true) }),
]);

export type WriterLine = z.infer<typeof line>;

/** A writer in its own process, which dies with what it holds in memory. */
export interface Writer {
  readonly lines: () => AsyncIterable<WriterLine>;
  /** What it acknowledged, once it is done. */
  readonly finished: () => Promise<readonly WriterLine[]>;
  readonly kill: () => Promise<void>;
}

/** Builds the writer into one file, which starts in a fraction of the time of its sources. */
export async function buildWriter(): Promise<string> {
  const outfile = join(built, `writer-${process.pid}.mjs`);
  mkdirSync(built, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, "writer.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["libsql", "pg"],
    // Only the migrations ask where they are.
    define: { "import.meta.dirname": JSON.stringify(join(root, "src", "library", "sql")) },
  });
  return outfile;
}

/** Starts it by a command line: `[...before, "node", program, order]`. */
export function runWriter(
  program: string,
  order: { file: string; name: string; count: number; length?: number; filler?: string },
  { before = [], uid }: { before?: readonly string[]; uid?: number } = {},
): Writer {
  const [command = "node", ...rest] = [...before, process.execPath, program, JSON.stringify(order)];
  const child: ChildProcess = spawn(command, rest, {
    stdio: ["ignore", "pipe", "inherit"],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const exited = once(child, "exit");
  async function* lines() {
    for await (const each of createInterface({ input: child.stdout! })) {
      yield line.parse(JSON.parse(each));
    }
  }
  return {
    lines,
    finished: async () => {
      const all: WriterLine[] = [];
      for await (const each of lines()) all.push(each);
      await exited;
      return all;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
