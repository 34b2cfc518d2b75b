import { type Logger, pino } from "pino";

export type Log = Logger;

/**
 * One JSON line an event, on standard error so that standard output stays for answers.
 * Neither tokens nor what people asked belong in it; known secret keys are cut out all the same.
 */
export function createLog(level: string): Log {
  const redact = {
    paths: ["token", "*.token", "authorization", "*.authorization"],
    censor: "[cut]",
  };
  return pino({ level, base: null, redact }, pino.destination({ dest: 2, sync: true }));
}
