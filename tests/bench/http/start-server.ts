import { spawn } from "node:child_process";
import { once } from "node:events";

/** The status that a process ended with; null where a signal ended it. */
type Exit = number | null;

/** `npm run serve` on a free port, in a process of its own. */
export interface Server {
  /** Where interactions go. */
  readonly url: string;
  readonly memory: () => Promise<Memory>;
  readonly cpuSeconds: () => Promise<number>;
  /** Ends it: with SIGTERM it finishes what is under way, with SIGKILL it does not. */
  readonly stop: (signal?: "SIGTERM" | "SIGKILL") => Promise<Exit>;
}

/** In bytes. */
export interface Memory {
  readonly resident: number;
  /** Of it, what JavaScript's values take, those that are not yet collected included. */
  readonly heap: number;
}

export async function startServer(
  publicKey: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const child = spawn("node", ["src/bin/launch.js", "serve"], {
    env: {
      ...process.env,
      DISCORD_PUBLIC_KEY: publicKey,
      DISCORD_TOKEN: "",
      DATABASE_FILE: ":memory:",
      PORT: "0",
      LOG_LEVEL: "warn",
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  const url = /http\S+/.exec(String(line))?.[0] ?? "";
  const metrics = async () => {
    const text = await (await fetch(new URL("/metrics", url))).text();
    return (name: string) => Number(new RegExp(`^verbatim_${name} (\\S+)$`, "m").exec(text)?.[1]);
  };
  return {
    url,
    memory: async () => {
      const metric = await metrics();
      const [resident, heap] = ["process_resident_memory_bytes", "nodejs_heap_size_used_bytes"];
      return { resident: metric(resident), heap: metric(heap) };
    },
    cpuSeconds: async () => (await metrics())("process_cpu_seconds_total"),
    stop: async (signal = "SIGTERM") => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, "exit");
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}
