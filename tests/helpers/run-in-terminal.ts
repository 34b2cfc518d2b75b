import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { openTerminal } from "#app/open-terminal.ts";
import { runTerminal } from "#surfaces/terminal/run-terminal.ts";

/** Runs a command line as where nothing is a terminal; gives the exit status and all that was written. */
export async function runInTerminal(
  args: readonly string[],
  terminal: Awaited<ReturnType<typeof openTerminal>>,
  input: Readable = Readable.from([]),
) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const ended = runTerminal(args, {
    ...terminal,
    input,
    output,
    errors,
    colour: false,
    isTerminal: false,
    now: () => 0,
  }).finally(() => {
    output.end();
    errors.end();
  });
  const [status, out, err] = await Promise.all([ended, text(output), text(errors)]);
  return { status, out, err };
}
