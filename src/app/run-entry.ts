import { messageOf } from "#text/message-of.ts";

/** Runs an entry; what goes wrong is told in a line, and the process ends with status 1. */
export async function runEntry(main: () => Promise<void>): Promise<void> {
  await main().catch((error: unknown) => {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exit(1);
  });
}
