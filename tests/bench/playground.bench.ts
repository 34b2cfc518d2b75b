/** How soon the playground is there, what its page weighs, and how soon it completes and answers. */
import { gzipSync } from "node:zlib";
import { pino } from "pino";
import { fixtureCommands, fixtureRespond } from "../surfaces/playground/fixture-bot.ts";

type Playground = typeof import("#surfaces/playground/create-playground.ts");
type App = ReturnType<Playground["createPlayground"]>;

const at = (path: string) => `http://127.0.0.1:8080${path}`;

export default async function playground(): Promise<void> {
  const start = performance.now();
  const { createPlayground } = await import("#surfaces/playground/create-playground.ts");
  const app = createPlayground({ respond: fixtureRespond, commands: fixtureCommands });
  const html = await (await app.request(at("/"))).text();
  print("import and GET /", ms(performance.now() - start));
  const files = await loadPage(app, html);
  print("all files of the page", ms(performance.now() - start));
  const raw = files.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const zipped = files.reduce((sum, text) => sum + gzipSync(text).length, 0);
  print("files", String(files.length));
  print("weight", `${(raw / 1000).toFixed(0)} kB, gzipped ${(zipped / 1000).toFixed(0)} kB`);
  await askSample(createPlayground);
}

/** Every file that the page loads. */
async function loadPage(app: App, html: string): Promise<readonly string[]> {
  const files = new Map([["/", html]]);
  const linked = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
  const waiting = ["/channel.json", ...linked];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const text = await (await app.request(at(path))).text();
    files.set(path, text);
    if (!path.endsWith(".ts")) continue;
    for (const [, target = ""] of text.matchAll(/from "([^"]+)"/g)) {
      waiting.push(new URL(target, at(path)).pathname);
    }
  }
  return [...files.values()];
}

/** Types words of the sample story key by key, as the page sends them, then asks for them. */
async function askSample(createPlayground: Playground["createPlayground"]): Promise<void> {
  const { createApp } = await import("#app/create-app.ts");
  const { readConfig } = await import("#app/config.ts");
  const { commandBodies } = await import("#presenters/discord/command-bodies.ts");
  const { commands, respond } = await createApp(readConfig({}), pino({ level: "silent" }));
  const app = createPlayground({ respond, commands: commandBodies(commands) });
  const words = "arent freinds as much as we used to be";
  const ask = async (type: number, value: string) => {
    const option = { name: "words", type: 3, value, focused: type === 4 };
    const data = { id: "1", name: "who-said", type: 1, options: [option] };
    const body = JSON.stringify({ id: "1", token: "t", type, data, locale: "en-US" });
    const start = performance.now();
    await (await app.request(at("/interactions"), { method: "POST", body })).text();
    return performance.now() - start;
  };
  const keys: number[] = [];
  for (let length = 1; length <= words.length; length++) {
    keys.push(await ask(4, words.slice(0, length)));
  }
  const sorted = keys.toSorted((a, b) => a - b);
  print(
    "completion, a key",
    `median ${ms(sorted[sorted.length >> 1])}, worst ${ms(sorted.at(-1))}`,
  );
  print("answer", ms(await ask(2, words)));
}

function ms(duration = 0): string {
  return `${duration.toFixed(duration < 10 ? 1 : 0)} ms`;
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(24)}${value}\n`);
}
