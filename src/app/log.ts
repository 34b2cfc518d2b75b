import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import { z } from "zod";

/**
 * One JSON line an event, on standard error so that standard output stays for answers.
 * Neither tokens nor what people asked belong in it; known secret keys are cut out all the same.
 * @param written Hears of each line by its level (`warn`), to count them.
 * @param to Takes the lines.
 */
export function createLog(
  level: string,
  written: (level: string) => void = () => {},
  to: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  const redact = {
    paths: ["token", "*.token", "authorization", "*.authorization"],
    censor: "[cut]",
  };
  const hooks: LoggerOptions["hooks"] = {
    logMethod(given, method, at) {
      written(pino.levels.labels[at] ?? String(at));
      method.apply(this, given);
    },
    streamWrite: withoutKeys,
  };
  const serializers = { err: briefError };
  const options = { level, base: null, redact, hooks, serializers };
  return pino(options, to);
}

const marks = z.object({
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  status: z.number().optional().catch(undefined),
});

/** What an error is and where it comes from, without what its maker hangs on it, such as the message that Discord did not take. */
function briefError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { type, message, stack } = pino.stdSerializers.err(error);
  return { type, message, stack, ...marks.parse(error) };
}

/** The line, its addresses without names and passwords, and without what follows `?` or `#`, where the keys of private feeds stand. */
function withoutKeys(line: string): string {
  return line
    .replace(/:\/\/[^\s"/@\\]{1,300}@/g, "://")
    .replace(/(https?:\/\/[^\s"?#\\]{1,300})[?#][^\s"\\]{0,2000}/g, "$1?…");
}
