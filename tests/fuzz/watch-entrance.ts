import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Fuzzed } from "./fuzz-entrance.ts";

export interface WatchPlan {
  readonly seconds: number;
  readonly seed: number;
  readonly path: string | null;
  /** Hears how many inputs were tried so far. */
  readonly progress?: (inputs: number) => void;
}

type Report = { readonly seed: number; readonly run: number } | { readonly fuzzed: Fuzzed };

/** An input that takes longer hangs: the largest takes some ten seconds, on a busy machine a minute. In ms. */
const SILENCE = 180_000;
const child = new URL("./child.ts", import.meta.url).pathname;

/**
 * Fuzzes an entrance in a process of its own. One that dies or says nothing for three minutes is a
 * failure by the input that it tried last.
 */
export async function watchEntrance(name: string, plan: WatchPlan): Promise<Fuzzed> {
  const args = [
    name,
    String(plan.seconds),
    String(plan.seed),
    ...(plan.path === null ? [] : [plan.path]),
  ];
  const started = spawn(
    process.execPath,
    ["--import", "tsx", "--max-old-space-size=1024", child, ...args],
    {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    },
  );
  let inputs = 0;
  let last = { seed: plan.seed, run: 0 };
  let fuzzed: Fuzzed | null = null;
  let isSilent = false;
  let said = "";
  let silence = setTimeout(() => {}, 0);
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      isSilent = true;
      started.kill("SIGKILL");
    }, SILENCE);
  };
  listen();
  started.stderr?.on("data", (data: Buffer) => {
    said = (said + data.toString()).slice(-3000);
  });
  const ended = new Promise<string>((done) =>
    started.once("close", (code, signal) => done(signal ?? `status ${code}`)),
  );
  for await (const line of createInterface({ input: started.stdio[3] as Readable })) {
    listen();
    const report: Report = JSON.parse(line);
    if ("fuzzed" in report) {
      fuzzed = report.fuzzed;
      continue;
    }
    last = report;
    plan.progress?.(++inputs);
  }
  const end = await ended;
  clearTimeout(silence);
  if (fuzzed !== null) return fuzzed;
  const message = isSilent ? "hangs: nothing was heard for three minutes" : `dies: ${end}\n${said}`;
  const found = { entrance: name, message, seed: last.seed, path: String(last.run), input: null };
  return { entrance: name, inputs, slowest: { what: "", secondsPerMegabyte: 0 }, found: [found] };
}
