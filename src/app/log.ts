import { type Logger, type LoggerOptions, pino } from "pino";

export type Log = Logger;

/**
 * One JSON line an event, on standard error so that standard output stays for answers.
 * Neither tokens nor what people asked belong in it; known secret keys are cut out all the same.
 * @param written Hears of each line by its level (`warn`), to count them.
 */
export function createLog(level: string, written: (level: string) => void = () => {}): Log {
  const redact = {
    paths: ["token", "*.token", "authorization", "*.authorization"],
    censor: "[cut]",
  };
  const hooks: LoggerOptions["hooks"] = {
    logMethod(given, method, at) {
      written(pino.levels.labels[at] ?? String(at));
      method.apply(this, given);
    },
  };
  return pino({ level, base: null, redact, hooks }, pino.destination({ dest: 2, sync: true }));
}
