import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { answerLines } from "#surfaces/terminal/answer-lines.ts";

async function run(input: string, answer: (line: unknown) => object | Promise<object>) {
  const output = new PassThrough({ highWaterMark: 8 });
  const [failed, written] = await Promise.all([
    answerLines(Readable.from([Buffer.from(input)]), output, answer).finally(() => output.end()),
    text(output),
  ]);
  return {
    failed,
    lines: written
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe("answerLines", () => {
  it("answers in order and passes over blank lines", async () => {
    const { failed, lines } = await run('{"n":1}\n\n{"n":2}\n', (line) => ({ got: line }));
    expect(failed).toBe(0);
    expect(lines).toEqual([{ got: { n: 1 } }, { got: { n: 2 } }]);
  });

  it("puts an error in a bad line's place and goes on", async () => {
    const { failed, lines } = await run('{"id":"a"}\n{not json\n{"id":"b"}\n', async (line) => {
      const { id } = line as { id: string };
      if (id === "a") throw new Error("Cannot answer: no");
      return { id };
    });
    expect(failed).toBe(2);
    expect(lines).toEqual([
      { id: "a", error: "Cannot answer: no" },
      { id: null, error: "Cannot read the line: it is not JSON" },
      { id: "b" },
    ]);
  });

  it("spells control characters by number, so that no terminal obeys them", async () => {
    const words = "a\u0007\u001b[31m\u007f\u009b2J";
    const output = new PassThrough();
    await answerLines(Readable.from([Buffer.from("{}\n")]), output, () => ({ words }));
    output.end();
    const written = await text(output);
    expect(written.trimEnd()).not.toMatch(/\p{Cc}/u);
    expect(JSON.parse(written)).toEqual({ words });
  });
});
