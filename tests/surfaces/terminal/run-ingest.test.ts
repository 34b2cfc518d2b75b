import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { Ingested } from "#surfaces/terminal/ingest.ts";
import { runIngest } from "#surfaces/terminal/run-ingest.ts";
import type { TerminalParts } from "#surfaces/terminal/terminal-parts.ts";

/** Runs over names; what becomes of each is said by `take`. */
async function run(names: readonly string[], take: (name: string) => Promise<Ingested>) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  let closed = 0;
  const parts = {
    output,
    errors,
    isTerminal: false,
    now: () => 0,
    openIngest: async () => ({
      story: "The pier (pier)",
      list: async () => names,
      take,
      close: async () => {
        closed += 1;
      },
    }),
  } as unknown as TerminalParts;
  const running = runIngest(["press"], parts).finally(() => {
    output.end();
    errors.end();
  });
  const [status, out, err] = await Promise.all([running, text(output), text(errors)]);
  expect(closed).toBe(1);
  return { status, out, err };
}

const files = Array.from({ length: 100 }, (_, at) => `press/${at}.txt`);
const added: Ingested = { kind: "added", about: "“Pier”" };

test("a run ends where nothing can be kept, and tells what was added and how to go on", async () => {
  let kept = 0;
  const { status, out, err } = await run(files, async () => {
    if (kept === 70) throw new Error("Cannot keep the article: the disk is full");
    kept += 1;
    return added;
  });
  expect(status).toBe(1);
  expect(out.split("\n").filter((line) => line.startsWith("+"))).toHaveLength(70);
  expect(out).toContain("The pier (pier): 70 added, 0 held already, 0 failed, 30 left\n");
  expect(err).toBe("Cannot keep the article: the disk is full. The same line goes on from here\n");
});

test("many files are under way at once, and of pages few", async () => {
  const most = async (names: readonly string[]) => {
    let [now, highest] = [0, 0];
    await run(names, async () => {
      now += 1;
      highest = Math.max(highest, now);
      await new Promise(setImmediate);
      now -= 1;
      return added;
    });
    return highest;
  };
  expect(await most(files)).toBe(64);
  expect(await most(files.map((name) => `https://news.example/${name}`))).toBe(4);
});

test("a line stands for what is on disk: none is written before it is taken", async () => {
  let [begun, waiting] = [0, [] as (() => void)[]];
  const output = new PassThrough();
  const parts = {
    output,
    errors: new PassThrough(),
    isTerminal: false,
    now: () => 0,
    openIngest: async () => ({
      story: "The pier (pier)",
      list: async () => files.slice(0, 3),
      take: (): Promise<Ingested> => {
        begun += 1;
        return new Promise((done) => waiting.push(() => done(added)));
      },
      close: async () => undefined,
    }),
  } as unknown as TerminalParts;
  const running = runIngest(["press"], parts);
  while (begun < 3) await new Promise(setImmediate);
  expect(output.read()).toBeNull();
  for (const done of waiting.splice(0)) done();
  await running;
  output.end();
  expect((await text(output)).match(/^\+ /gmu)).toHaveLength(3);
});
