/** How soon the playground's page is there after the process starts to load it, and what it weighs. */
import { gzipSync } from "node:zlib";
import { fixtureCommands, fixtureRespond } from "../surfaces/playground/fixture-bot.ts";

const at = (path: string) => `http://127.0.0.1:8080${path}`;

export default async function playground(): Promise<void> {
  const start = performance.now();
  const { createPlayground } = await import("#surfaces/playground/create-playground.ts");
  const app = createPlayground({ respond: fixtureRespond, commands: fixtureCommands });
  const load = async (path: string) => (await app.request(at(path))).text();
  const html = await load("/");
  const ready = performance.now() - start;
  const files = new Map([["/", html]]);
  const linked = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
  const waiting = ["/channel.json", ...linked];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const text = await load(path);
    files.set(path, text);
    if (!path.endsWith(".ts")) continue;
    for (const [, target = ""] of text.matchAll(/from "([^"]+)"/g)) {
      waiting.push(new URL(target, at(path)).pathname);
    }
  }
  const all = performance.now() - start;
  const raw = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const zipped = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
  print("import and GET /", `${ready.toFixed(0)} ms`);
  print("all files of the page", `${all.toFixed(0)} ms`);
  print("files", String(files.size));
  print("weight", `${(raw / 1000).toFixed(0)} kB, gzipped ${(zipped / 1000).toFixed(0)} kB`);
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(24)}${value}\n`);
}
